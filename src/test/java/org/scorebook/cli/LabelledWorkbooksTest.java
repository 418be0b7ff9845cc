package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.CustomProperties.Property;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.read.WorkbookStream;

/** A sensitivity label of the input stands in every workbook that is made from it. */
class LabelledWorkbooksTest {
  private static final String LABEL = "{2096f6a2-d2f7-48be-b329-b73aaa526e5d}";
  private static final String SITE = "{cb46c030-1825-4e81-a295-151c039dbf02}";
  private static final String TYPE =
      "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><clbl:labelList"
          + " xmlns:clbl=\"http://schemas.microsoft.com/office/2020/mipLabelMetadata\">"
          + "<clbl:label id=\"%s\" enabled=\"1\" method=\"Privileged\" siteId=\"%s\""
              .formatted(LABEL, SITE)
          + " contentBits=\"0\" removed=\"0\"/></clbl:labelList>";
  private static final CustomProperties CUSTOM =
      new CustomProperties(
          List.of(
              new Property("Department", "lpwstr", "Adult <Care> & Health"),
              new Property("Reviewed", "bool", "true"),
              new Property("Copies", "i4", "12")),
          List.of(
              Map.of(
                  "id",
                  LABEL,
                  "enabled",
                  "1",
                  "method",
                  "Privileged",
                  "siteId",
                  SITE,
                  "contentBits",
                  "0")));

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void labelTheInput() throws Exception {
    input = folder.resolve("input.xlsx");
    byte[] example = Files.readAllBytes(Path.of("examples/cabinet-december-2020/input.xlsx"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(example))) {
      var properties = workbook.getProperties().getCustomProperties();
      properties.addProperty("Department", "Adult <Care> & Health");
      properties.addProperty("Reviewed", true);
      properties.addProperty("Copies", 12);
      var name = PackagingURIHelper.createPartName("/docMetadata/LabelInfo.xml");
      PackagePart part = workbook.getPackage().createPart(name, "application/xml");
      try (OutputStream out = part.getOutputStream()) {
        out.write(XML.getBytes(StandardCharsets.UTF_8));
      }
      workbook.getPackage().addRelationship(name, TargetMode.INTERNAL, TYPE);
      try (OutputStream out = Files.newOutputStream(input)) {
        workbook.write(out);
      }
    }
  }

  @Test
  void everythingThatRunMakesCarriesIt() throws Exception {
    Typed.run(folder, ExitCode.DONE, "run", input, "-d", folder.resolve("out"));
    try (var files = Files.walk(folder.resolve("out"))) {
      List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
      assertThat(workbooks).hasSizeGreaterThan(2);
      for (Path workbook : workbooks) {
        assertThat(custom(workbook)).as(workbook.toString()).isEqualTo(CUSTOM);
      }
    }
    try (var drafts = Files.list(folder.resolve("out/drafts"))) {
      List<Path> letters = drafts.filter(file -> file.toString().endsWith(".eml")).toList();
      assertThat(letters).isNotEmpty();
      for (Path letter : letters) {
        String head = Files.readString(letter).replace("\r\n ", " ");
        assertThat(head.substring(0, head.indexOf("\r\n\r\n")))
            .contains(
                "\r\nmsip_labels: MSIP_Label_2096f6a2-d2f7-48be-b329-b73aaa526e5d_Enabled=true;"
                    + " MSIP_Label_2096f6a2-d2f7-48be-b329-b73aaa526e5d_Method=Privileged;"
                    + " MSIP_Label_2096f6a2-d2f7-48be-b329-b73aaa526e5d_SiteId="
                    + "cb46c030-1825-4e81-a295-151c039dbf02;"
                    + " MSIP_Label_2096f6a2-d2f7-48be-b329-b73aaa526e5d_ContentBits=0;\r\n");
      }
    }
  }

  @Test
  void copiesOfTheInputCarryItToo() throws Exception {
    Path marked = folder.resolve("marked.xlsx");
    Typed.run(folder, ExitCode.DONE, "validate", input, "--annotate", marked);
    CustomProperties copied = custom(marked);
    assertThat(copied.without("Scorebook")).isEqualTo(CUSTOM);
    assertThat(copied).isNotEqualTo(CUSTOM);
    Path january = folder.resolve("january.xlsx");
    Typed.run(
        folder, ExitCode.DONE, "template", "-o", january, "--from", input, "--period", "Jan 2021");
    assertThat(custom(january)).isEqualTo(CUSTOM);
  }

  @Test
  void whatMarksACopyIsNotCarriedOn() throws Exception {
    Path marked = folder.resolve("marked.xlsx");
    Typed.run(folder, ExitCode.DONE, "validate", input, "--annotate", marked);
    Path draft = folder.resolve("draft.xlsx");
    Typed.run(folder, ExitCode.DONE, "build", marked, "-o", draft);
    assertThat(custom(draft)).isEqualTo(CUSTOM);
  }

  @Test
  void aPlainInputMakesPlainWorkbooksAndLetters() throws Exception {
    Path plain = Path.of("examples/cabinet-december-2020/input.xlsx").toAbsolutePath();
    Typed.run(folder, ExitCode.DONE, "send", plain, "--outbox", folder.resolve("outbox"));
    try (var drafts = Files.list(folder.resolve("outbox"))) {
      for (Path letter : drafts.filter(file -> file.toString().endsWith(".eml")).toList()) {
        assertThat(Files.readString(letter)).doesNotContain("msip_labels");
      }
    }
  }

  private static CustomProperties custom(Path file) throws Exception {
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      return workbook.customProperties();
    }
  }
}
