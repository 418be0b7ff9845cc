package org.scorebook.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.mail.MailSample;

/** The page that helps to send, in a real browser and from the disk. */
@Tag("proof")
class SendPageProofTest {
  private static final int TAB = 9;
  private static final int SPACE = 32;

  @TempDir private Path folder;
  private Path page;
  private Browser browser;

  @BeforeEach
  void openThePage() throws Exception {
    page = folder.resolve("Send.html");
    List<SendPage.Row> rows = new ArrayList<>();
    for (var owner : List.of(MailSample.CARE, MailSample.COMMISSIONING)) {
      rows.add(
          new SendPage.Row(
              MailSample.letter(owner),
              owner.name() + ".eml",
              Optional.of("../owners/" + owner.name() + ".xlsx")));
    }
    try (OutputStream out = Files.newOutputStream(page)) {
      SendPage.write(MailSample.scorecard("Cabinet Scorecard"), rows, out);
    }
    browser = new Browser(folder.resolve("profile"));
    browser.open(page);
  }

  @AfterEach
  void close() throws Exception {
    browser.close();
  }

  @Test
  void aTickIsKeptWhenThePageIsOpenedAgain() throws Exception {
    assertThat(progress()).isEqualTo("0 of 2 sent.");
    browser.run("document.querySelector('.sent input').click()");
    assertThat(progress()).isEqualTo("1 of 2 sent.");
    browser.open(page);
    assertThat(progress()).isEqualTo("1 of 2 sent.");
    assertThat(ticks()).isEqualTo("true,false");
    browser.run("document.querySelector('.sent input').click()");
    browser.open(page);
    assertThat(ticks()).isEqualTo("false,false");
  }

  @Test
  void theWholeTextIsCopied() throws Exception {
    browser.ask("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
    browser.press("Tab", TAB);
    browser.press("Tab", TAB);
    browser.press(" ", SPACE);
    String said = "";
    for (int i = 0; i < 1_000 && !said.endsWith("copied."); i++) {
      said = progress();
      Thread.sleep(20);
    }
    assertThat(said).isEqualTo("The text for " + MailSample.CARE.name() + " is copied.");
    assertThat(browser.run("navigator.clipboard.readText()").replace("\r\n", "\n"))
        .isEqualTo(MailSample.letter(MailSample.CARE).text());
  }

  @Test
  void theKeyboardReachesEverythingInOrder() throws Exception {
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      browser.press("Tab", TAB);
      reached.add(
          browser.run(
              "document.activeElement.getAttribute('aria-label')"
                  + " || document.activeElement.textContent.split(':')[0]"));
      if (i == 3) {
        browser.press(" ", SPACE);
      }
    }
    List<String> expected = new ArrayList<>();
    for (var owner : List.of(MailSample.CARE, MailSample.COMMISSIONING)) {
      expected.add("Write to " + owner.name());
      expected.add("Copy the whole text for " + owner.name());
      expected.add("Workbook");
      expected.add("Sent to " + owner.name());
      expected.add("The text, and the draft");
    }
    assertThat(reached).isEqualTo(expected);
    assertThat(progress()).isEqualTo("1 of 2 sent.");
  }

  @Test
  void aScreenReaderHearsWhomEachControlIsFor() throws Exception {
    List<String> heard = new ArrayList<>();
    for (JsonNode node : browser.ask("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
      String role = node.path("role").path("value").asText();
      if (List.of("button", "checkbox", "heading", "status").contains(role)) {
        heard.add(role + ": " + node.path("name").path("value").asText());
      }
    }
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "heading: Send: Cabinet Scorecard - December 2020",
            "status: ",
            "heading: " + MailSample.CARE.name(),
            "button: Copy the whole text for " + MailSample.CARE.name(),
            "checkbox: Sent to " + MailSample.CARE.name(),
            "heading: " + MailSample.COMMISSIONING.name(),
            "button: Copy the whole text for " + MailSample.COMMISSIONING.name(),
            "checkbox: Sent to " + MailSample.COMMISSIONING.name());
  }

  @Test
  void nothingIsCutOnANarrowScreen() throws Exception {
    browser.ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    assertThat(browser.run("document.documentElement.scrollWidth")).isEqualTo("400");
  }

  @Test
  void inTheDarkTextIsLightOnDark() throws Exception {
    assertThat(colours()).isEqualTo("rgb(32, 36, 40) on rgb(255, 255, 255)");
    browser.ask(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    assertThat(colours()).isEqualTo("rgb(236, 238, 240) on rgb(23, 25, 28)");
  }

  @Test
  void nothingIsLoaded() throws Exception {
    assertThat(browser.run("performance.getEntriesByType('resource').length")).isEqualTo("0");
  }

  private String progress() throws Exception {
    return browser.run("document.getElementById('progress').textContent");
  }

  private String ticks() throws Exception {
    return browser.run(
        "Array.from(document.querySelectorAll('.sent input')).map(t => t.checked).join()");
  }

  private String colours() throws Exception {
    return browser.run(
        "(style => style.color + ' on ' + style.backgroundColor)(getComputedStyle(document.body))");
  }
}
