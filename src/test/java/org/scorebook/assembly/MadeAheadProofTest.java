package org.scorebook.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the program's lambdas and records does what they did. */
@Tag("proof")
class MadeAheadProofTest {
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
          Some some = some(1, 2.5, "z");
          System.out.println(some.equals(some) + " " + some.equals(some(1, 2.5, "z")));
          System.out.println(some.equals(null) + " " + some.equals("z") + " " + new None().equals(new None()));
          System.out.println(some.equals(some(2, 2.5, "z")) + " " + some.equals(some(1, 2.6, "z"))
              + " " + some.equals(some(1, 2.5, null)) + " " + some(1, 2.5, null).equals(some));
          System.out.println(some(1, Double.NaN, null).equals(some(1, Double.NaN, null))
              + " " + some(1, 0.0, "z").equals(some(1, -0.0, "z")));
          for (Object each : List.of(new Three((byte) 1, (short) 2, '3'), new Three((byte) 0, (short) 2, '3'),
              new Three((byte) 1, (short) 0, '3'), new Three((byte) 1, (short) 2, '0'))) {
            System.out.print(each.equals(new Three((byte) 1, (short) 2, '3')) + " ");
          }
          System.out.println(some.hashCode() + " " + some(1, 2.5, null).hashCode() + " "
              + new Three((byte) 1, (short) 2, '3').hashCode() + " " + new None().hashCode());
          System.out.println(new Own(7).equals(new Own(8)) + " " + new Own(7).hashCode());
        }

        record Some(int number, long many, double part, float piece, boolean is, String word, int[] all) {}

        record Three(byte one, short two, char three) {}

        record None() {}

        record Own(int number) {
          @Override
          public boolean equals(Object other) {
            return other instanceof Own;
          }

          @Override
          public int hashCode() {
            return 9;
          }
        }

        private static Some some(int number, double part, String word) {
          return new Some(number, 1L << 40, part, 0.5f, true, word, null);
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
      true true
      false false true
      false false false false
      true false
      true false false false -388696554 -388700336 1074 0
      true 9
      """;

  @TempDir private Path folder;

  @Test
  void everyKindOfLambdaAndRecordDoesWhatItDid() throws Exception {
    Path jar = compiled();
    assertThat(run("-cp", jar.toString(), "Program")).isEqualTo(SAID);
    assertThat(isAsked(jar)).isTrue();

    String library =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.contains(File.separator + "asm"))
            .collect(Collectors.joining(File.pathSeparator));
    String tool = "src/assembly/MadeAhead.java";
    assertThat(run("-cp", library, tool, jar.toString())).isEmpty();

    assertThat(isAsked(jar)).isFalse();
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

  /** Whether Java is asked to make a lambda or methods of a record. */
  private boolean isAsked(Path jar) throws Exception {
    String loaded = run("-Xlog:class+load", "-cp", jar.toString(), "Program");
    boolean lambdas = loaded.contains("java.lang.invoke.LambdaMetafactory");
    assertThat(loaded.contains("java.lang.runtime.ObjectMethods")).isEqualTo(lambdas);
    return lambdas;
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
