package org.scorebook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of problem, wherever in the program it is a constant: it has a code of its own, an
 * example that has it and one that has not, and a line on the page {@code src/docs/problems.md},
 * which {@code mvn test -Dtest=EveryProblemTest -Dproblems.renew=true} writes anew.
 */
class EveryProblemTest {
  private static final Path PAGE = Path.of("src/docs/problems.md");

  @Test
  void everyCodeIsOneConstantInTheFormOfCodes() throws Exception {
    List<String> codes = kinds().stream().map(ProblemKind::code).toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void everyReasonIsASentence() throws Exception {
    assertThat(kinds()).allMatch(kind -> kind.why().matches("[A-Z].*[^.]\\."));
  }

  @Test
  void everyCodeHasExamples() throws Exception {
    List<String> without = new ArrayList<>(kinds().stream().map(ProblemKind::code).toList());
    without.removeAll(examples().map(ProblemExample::code).toList());
    assertThat(without).as("codes that no ProblemExample has").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void firesWhereItShouldAndKeepsSilentBesideThat(ProblemExample example) {
    assertThat(codes(example.fires().get())).contains(example.code());
    assertThat(codes(example.silent().get())).doesNotContain(example.code());
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(problem -> problem.kind().code()).toList();
  }

  @Test
  void thePageIsTheProgramsOwn() throws Exception {
    String page = page();
    if (Boolean.getBoolean("problems.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() throws Exception {
    Map<String, ProblemExample> examples = new HashMap<>();
    examples().forEach(example -> examples.putIfAbsent(example.code(), example));
    StringBuilder page =
        new StringBuilder(
            """
            # Every problem that Scorebook reports

            `EveryProblemTest` writes this page from the program. With `--json` a problem carries its \
            code, which never changes, whatever becomes of its wording. The message says what was \
            found and what to do; here each stands as one example has it.

            | code | severity | where | message | why it matters |
            |---|---|---|---|---|
            """);
    for (ProblemKind kind : kinds()) {
      ProblemExample example = examples.get(kind.code());
      Problem shown = example == null ? kind.at(new Place.Nowhere(), "") : example.shown();
      page.append(
          Stream.of(
                  '`' + kind.code() + '`',
                  kind.severity().name(),
                  where(shown.place()),
                  shown.message(),
                  kind.why())
              .map(cell -> cell.replaceAll("\\R", " ").replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
    return page.toString();
  }

  /** The sheet, or what other place it is; an example's file and line say nothing. */
  private static String where(Place place) {
    if (place instanceof Place.Cell cell) {
      return cell.sheet().replaceFirst("^\\[.*]", "");
    }
    if (place instanceof Place.Sheet sheet) {
      return sheet.sheet();
    }
    return place instanceof Place.Nowhere ? "" : "a file";
  }

  private static List<ProblemKind> kinds() throws Exception {
    List<ProblemKind> kinds = new ArrayList<>();
    for (Class<?> type : classes(Path.of("target/classes"))) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == ProblemKind.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          kinds.add((ProblemKind) field.get(null));
        }
      }
    }
    kinds.sort(Comparator.comparing(ProblemKind::code));
    return kinds;
  }

  static Stream<ProblemExample> examples() throws Exception {
    List<ProblemExample> examples = new ArrayList<>();
    for (Class<?> type : classes(Path.of("target/test-classes"))) {
      for (Method method : type.getDeclaredMethods()) {
        if (type != EveryProblemTest.class && gives(method)) {
          method.setAccessible(true);
          ((Stream<?>) method.invoke(null)).forEach(one -> examples.add((ProblemExample) one));
        }
      }
    }
    return examples.stream().sorted(Comparator.comparing(ProblemExample::code));
  }

  private static boolean gives(Method method) {
    return Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && method.getReturnType() == Stream.class
        && method.getGenericReturnType() instanceof ParameterizedType type
        && Arrays.equals(type.getActualTypeArguments(), new Object[] {ProblemExample.class});
  }

  /** The classes of a folder that can be loaded without running anything. */
  private static List<Class<?>> classes(Path folder) throws IOException, ClassNotFoundException {
    List<String> names;
    try (Stream<Path> files = Files.walk(folder)) {
      names =
          files
              .map(file -> folder.relativize(file).toString())
              .filter(name -> name.startsWith("org") && name.endsWith(".class"))
              .filter(name -> !name.endsWith("package-info.class"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .map(name -> name.replace('/', '.').replace('\\', '.'))
              .sorted()
              .toList();
    }
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      classes.add(Class.forName(name, false, EveryProblemTest.class.getClassLoader()));
    }
    return classes;
  }
}
