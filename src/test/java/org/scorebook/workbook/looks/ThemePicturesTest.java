package org.scorebook.workbook.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.style.PaletteTest;
import org.scorebook.xlsx.write.NewWorkbook;
import org.scorebook.xlsx.write.Properties;

/** A theme that fills shapes with pictures: what it refers to is written with it. */
class ThemePicturesTest {
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @TempDir private Path folder;

  @Test
  void theyComeWithTheTheme() throws Exception {
    Looks looks =
        EditedTemplate.in(folder)
            .change((workbook, sheet) -> PaletteTest.addTheme(workbook, PaletteTest.THEME))
            .add(
                "xl/theme/_rels/theme1.xml.rels",
                ("<Relationships xmlns=\""
                        + PACKAGE
                        + "\"><Relationship Id=\"rId7\" Type=\""
                        + OFFICE
                        + "/image\" Target=\"../media/image1.png\"/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8))
            .read();
    NewWorkbook workbook = new NewWorkbook();
    workbook.finish(workbook.add("Page"));
    looks
        .themePictures()
        .forEach(
            picture -> workbook.addThemePicture(picture.id(), picture.picture(), picture.type()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(
        new Styles(looks).part(),
        looks.theme(),
        new Properties("Test", "Tester", "Scorebook", Instant.EPOCH, CustomProperties.NONE),
        out);

    try (OPCPackage read = OPCPackage.open(new ByteArrayInputStream(out.toByteArray()))) {
      PackagePart theme = read.getPart(PackagingURIHelper.createPartName("/xl/theme/theme1.xml"));
      PackageRelationship relationship = theme.getRelationship("rId7");
      PackagePart picture = theme.getRelatedPart(relationship);
      assertThat(picture.getContentType()).isEqualTo("image/png");
      assertThat(picture.getInputStream().readAllBytes())
          .isEqualTo(looks.logo().orElseThrow().picture());
    }
  }

  @Test
  void aThemeWithoutPicturesRefersToNothing() throws Exception {
    assertThat(EditedTemplate.in(folder).read().themePictures()).isEmpty();
  }
}
