package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scorebook.cli.terminal.ExitCode;

/** The README says what the program does. */
class ReadmeTest {
  private static List<String> readme() throws Exception {
    return Files.readAllLines(Path.of("README.md"));
  }

  @Test
  void listsTheExitCodesOfTheProgram() throws Exception {
    Map<String, String> listed = new LinkedHashMap<>();
    Pattern row = Pattern.compile("\\| (\\d+) \\| (.*) \\|");
    for (String line : readme()) {
      Matcher matcher = row.matcher(line);
      if (matcher.matches()) {
        listed.put(matcher.group(1), matcher.group(2));
      }
    }
    assertThat(listed).containsExactlyEntriesOf(ExitCode.list());
  }

  @Test
  void listsTheCommandsOfTheProgram() throws Exception {
    TreeSet<String> listed = new TreeSet<>();
    Pattern row = Pattern.compile("\\| `scorebook ([a-z]+) .*");
    for (String line : readme()) {
      Matcher matcher = row.matcher(line);
      if (matcher.matches()) {
        listed.add(matcher.group(1));
      }
    }
    assertThat(listed).isEqualTo(ScorebookTest.commands());
  }

  @Test
  void namesFilesThatExist() throws Exception {
    Pattern path =
        Pattern.compile("(?:examples|rules|workbook-templates)/[\\w./-]+\\w|\\]\\((\\S+)\\)");
    for (String line : readme()) {
      Matcher matcher = path.matcher(line);
      while (matcher.find()) {
        String name = matcher.group(1) == null ? matcher.group() : matcher.group(1);
        assertThat(Path.of(name)).exists();
      }
    }
  }

  @Test
  void itsPicturesAreSmallAndSaidInWords() throws Exception {
    Pattern picture = Pattern.compile("!\\[([^\\]]*)\\]\\((src/docs/pictures/\\w+\\.png)\\)");
    TreeSet<String> shown = new TreeSet<>();
    for (String line : readme()) {
      Matcher matcher = picture.matcher(line);
      while (matcher.find()) {
        assertThat(matcher.group(1)).contains(" ");
        assertThat(Files.size(Path.of(matcher.group(2)))).isLessThan(150_000);
        shown.add(matcher.group(2));
      }
    }
    try (Stream<Path> files = Files.list(Path.of("src/docs/pictures"))) {
      assertThat(files.map(file -> file.toString().replace('\\', '/')))
          .filteredOn(name -> name.endsWith(".png"))
          .containsExactlyInAnyOrderElementsOf(shown);
    }
  }
}
