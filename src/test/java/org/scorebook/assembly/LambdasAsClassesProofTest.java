package org.scorebook.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the program's lambdas does what they did. */
@Tag("proof")
class LambdasAsClassesProofTest {
  private static final String PROGRAM =
      """
      import java.util.*;
      import java.util.function.*;

      class Program {
        private final String word = "word";

        interface Shape {
          private String hidden() {
            return "hidden " + this;
          }

          default Supplier<String> told() {
            return this::hidden;
          }
        }

        static class Inner {
          private static int twice(int number) {
            return 2 * number;
          }

          Runnable says() {
            return () -> System.out.println("inner " + Program.plus(1, 2L));
          }
        }

        private static double plus(int one, long other) {
          return one + other;
        }

        private Function<String, String> joined(String to, char and, long many, double part) {
          return from -> from + and + to + many + part + word;
        }

        private static String all(String... words) {
          return String.join("+", words);
        }

        private static <T extends Comparable<T>> T larger(T one, T other, BinaryOperator<T> of) {
          return of.apply(one, other);
        }

        static Supplier<String> only() {
          return () -> "only";
        }

        public static void main(String[] arguments) {
          Program program = new Program();
          System.out.println(program.joined("b", '-', 3L, 0.5).apply("a"));
          IntUnaryOperator twice = Inner::twice;
          System.out.println(twice.applyAsInt(4));
          Function<Integer, Integer> boxed = Inner::twice;
          System.out.println(boxed.apply(5));
          ToLongFunction<Integer> wider = Inner::twice;
          System.out.println(wider.applyAsLong(6));
          BiFunction<Integer, Long, Double> sum = Program::plus;
          System.out.println(sum.apply(1, 2L));
          ToDoubleBiFunction<Byte, Integer> widest = Program::plus;
          System.out.println(widest.applyAsDouble((byte) 3, 4));
          new Inner().says().run();
          System.out.println(new Shape() {
            @Override
            public String toString() {
              return "shape";
            }
          }.told().get());
          Supplier<List<String>> list = ArrayList::new;
          Function<String, List<String>> one = List::of;
          List<String> made = list.get();
          made.addAll(one.apply("x"));
          Consumer<String> add = made::add;
          add.accept("y");
          IntFunction<int[][]> array = int[][]::new;
          System.out.println(made + " " + array.apply(7).length);
          Function<String, Integer> length = String::length;
          ToIntFunction<CharSequence> count = CharSequence::length;
          System.out.println(length.apply("abc") + count.applyAsInt("de"));
          BinaryOperator<String> words = Program::all;
          System.out.println(words.apply("f", "g"));
          System.out.println(larger("h", "i", (a, b) -> a.compareTo(b) > 0 ? a : b));
          Callback<String> callback = text -> System.out.println("called " + text);
          callback.call("back");
          LongConsumer ignored = Long::valueOf;
          ignored.accept(8L);
          boolean same = only() == only();
          System.out.println(same);
        }

        interface Callback<T extends CharSequence> {
          void call(T with);
        }
      }
      """;

  private static final String SAID =
      """
      a-b30.5word
      8
      10
      12
      3.0
      7.0
      inner 3.0
      hidden shape
      [x, y] 7
      5
      f+g
      i
      called back
      true
      """;

  @TempDir private Path folder;

  @Test
  void everyKindOfLambdaDoesAsAClassWhatItDid() throws Exception {
    Path jar = compiled();
    assertThat(run("-cp", jar.toString(), "Program")).isEqualTo(SAID);
    assertThat(usesFactory(jar)).isTrue();

    String library =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.contains(File.separator + "asm"))
            .collect(Collectors.joining(File.pathSeparator));
    String tool = "src/assembly/LambdasAsClasses.java";
    assertThat(run("-cp", library, tool, jar.toString())).isEmpty();

    assertThat(usesFactory(jar)).isFalse();
    assertThat(run("-Xverify:all", "-cp", jar.toString(), "Program")).isEqualTo(SAID);

    byte[] once = Files.readAllBytes(jar);
    assertThat(run("-cp", library, tool, jar.toString())).isEmpty();
    assertThat(jar).hasBinaryContent(once);
  }

  private Path compiled() throws IOException {
    Path source = Files.writeString(folder.resolve("Program.java"), PROGRAM);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", classes.toString(), source.toString());
    assertThat(code).isZero();
    Path jar = folder.resolve("program.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        Stream<Path> files = Files.list(classes)) {
      for (Path file : files.sorted().toList()) {
        out.putNextEntry(new JarEntry(String.valueOf(file.getFileName())));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  /** Whether Java would be asked to make a lambda. */
  private static boolean usesFactory(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        byte[] bytes = file.getInputStream(entry).readAllBytes();
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("LambdaMetafactory")) {
          return true;
        }
      }
    }
    return false;
  }

  private String run(String... words) throws Exception {
    Path said = folder.resolve("said.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(java), Stream.of(words)).toList())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int code = process.waitFor();
    String text = Files.readString(said).replace(System.lineSeparator(), "\n");
    assertThat(code).as(text).isZero();
    return text;
  }
}
