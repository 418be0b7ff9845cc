package org.scorebook.xlsx.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule fires on a planted fault, and all keep silent on a sound workbook. */
class LintTest {
  private static final byte[] SOUND = ClashSample.workbook();
  private static final String LONG = "x".repeat(300);

  @Test
  void keepsSilentOnASoundWorkbook() {
    assertThat(Lint.of(SOUND)).isEmpty();
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          xl/workbook.xml | name="It's other" | name="ALL" | xl/workbook.xml: two sheets named ALL
          xl/workbook.xml | name="It's other" | name="a/b" | xl/workbook.xml: sheet name with a forbidden character: a/b
          xl/workbook.xml | name="It's other" | name="1234567890123456789012345678901X" | xl/workbook.xml: sheet name of 32 characters: 1234567890123456789012345678901X
          xl/workbook.xml | name="All" | name="All" state="hidden" | SILENT
          xl/workbook.xml | name="commentary_DP" | name="Q1" | xl/workbook.xml: not a name: Q1
          xl/workbook.xml | name="commentary_DP" | name="figures" | xl/tables/table1.xml: name Figures is taken
          xl/workbook.xml | All!\\$B\\$3 | Gone!A1 | xl/workbook.xml: commentary_DP refers to missing sheet Gone
          xl/workbook.xml | All!\\$B\\$3 | #REF! | xl/workbook.xml: commentary_DP holds #REF!
          xl/workbook.xml | (<definedName name="c.*?</definedName>) | $1$1 | xl/workbook.xml: two defined names commentary_DP
          xl/_rels/workbook.xml.rels | worksheets/sheet2.xml | worksheets/sheet9.xml | xl/workbook.xml: refers to xl/worksheets/sheet9.xml, which does not exist
          [Content_Types].xml | /xl/charts/chart2.xml | /xl/charts/chart9.xml | [Content_Types].xml: names xl/charts/chart9.xml, which does not exist
          xl/styles.xml | (?s)<styleSheet.*> | <styleSheet> | xl/styles.xml: is not well-formed XML: XML document structures must start and end within the same entity.
          xl/styles.xml | numFmtId="164" formatCode | numFmtId="165" formatCode | xl/styles.xml: uses number format 164, which does not exist
          xl/styles.xml | </fonts> | <font><color rgb="1F3864"/></font></fonts> | xl/styles.xml: colour 1F3864 has not four bytes
          xl/worksheets/sheet1.xml | s="1" | s="7" | xl/worksheets/sheet1.xml: B3 has a style that does not exist
          xl/worksheets/sheet1.xml | dxfId="0" | dxfId="3" | xl/worksheets/sheet1.xml: conditional format 3 does not exist
          xl/worksheets/sheet1.xml | row r="4" | row r="3" | xl/worksheets/sheet1.xml: row 3 after row 3
          xl/worksheets/sheet1.xml | c r="A4" | c r="A9" | xl/worksheets/sheet1.xml: A9 stands in row 4
          xl/worksheets/sheet1.xml | c r="B3" | c r="A3" | xl/worksheets/sheet1.xml: A3 is not after the cell before it
          xl/worksheets/sheet1.xml | <v>2</v> | <v>99</v> | xl/worksheets/sheet1.xml: B2 has a text that does not exist
          xl/worksheets/sheet1.xml | (<mergeCell [^>]*>) | $1<mergeCell ref="B1:C1"/> | xl/worksheets/sheet1.xml: merge B1:C1 overlaps another
          xl/worksheets/sheet1.xml | ref="A1:D1" | ref="A5:D6" | xl/tables/table1.xml: overlaps another table or merged cells
          xl/worksheets/sheet1.xml | location="'It''s other'!A1" | location="'M9'!A1" | xl/worksheets/sheet1.xml: A1 refers to missing sheet M9
          xl/worksheets/sheet1.xml | &amp;CPage | LONG | xl/worksheets/sheet1.xml: oddFooter over 255 characters
          xl/worksheets/sheet1.xml | promptTitle="Choose" | promptTitle="1234567890123456789012345678901234" | xl/worksheets/sheet1.xml: validation of A3:A5: promptTitle of 34 characters
          xl/worksheets/sheet1.xml | <formula1>.*?</formula1> | <formula1>Figures[Period]</formula1> | xl/worksheets/sheet1.xml: validation of A3:A5: refers to a table, which Excel refuses
          xl/worksheets/sheet1.xml | <formula1>"Yes | <formula1>"LONG | xl/worksheets/sheet1.xml: validation of A3:A5: list of over 255 characters
          xl/worksheets/sheet1.xml | <xm:f>'All' | <xm:f>'None' | xl/worksheets/sheet1.xml: sparkline C3 refers to missing sheet None
          xl/worksheets/sheet1.xml | (?s)(<drawing [^>]*>)(.*<extLst) | <extLst/>$1$2 | xl/worksheets/sheet1.xml: drawing after extLst
          xl/worksheets/sheet1.xml | (<ext .*</ext>) | $1$1 | xl/worksheets/sheet1.xml: two extensions {05C60535-1F16-4fd2-B633-F4F36F0B64E0}
          xl/worksheets/sheet1.xml | <drawing r:id="rId[0-9]+" | <drawing r:id="rId77" | xl/worksheets/sheet1.xml: uses relationship rId77, which does not exist
          xl/worksheets/sheet2.xml | All!B3 | Every!B3 | xl/worksheets/sheet2.xml: A1 refers to missing sheet Every
          xl/worksheets/sheet2.xml | <v>0.2</v> | <v></v> | xl/worksheets/sheet2.xml: A1 has a formula without a value
          xl/tables/table1.xml | name="Trend" | name="Figure" | xl/tables/table1.xml: two columns Figure
          xl/tables/table1.xml | name="Trend" | name="Course" | xl/tables/table1.xml: column Course is headed Trend
          xl/tables/table1.xml | ref="A2:C5" | ref="A2:D5" | xl/tables/table1.xml: 3 columns named, 4 covered
          xl/tables/table1.xml | ref="A2:C5" | ref="A2:C2" | xl/tables/table1.xml: no row below its header
          xl/tables/table1.xml | ref="A2:C5" | ref="A3:C5" | xl/tables/table1.xml: heading B3 is not a text
          xl/tables/table1.xml | displayName="Figures" | displayName="My table" | xl/tables/table1.xml: not a name: My table
          xl/charts/chart1.xml | 'All'!\\$B | 'Old'!\\$B | xl/charts/chart1.xml: 'Old'!$B$3:$B$5 refers to missing sheet Old
          xl/charts/chart1.xml | (<c:ser>.*</c:ser>) | $1$1 | xl/charts/chart1.xml: two series of index 0
          xl/charts/chart1.xml | (?s)(.*)<c:ptCount val="3" | $1<c:ptCount val="4" | xl/charts/chart1.xml: 'All'!$B$3:$B$5 has 3 cells, 4 points
          xl/charts/chart1.xml | <c:v>0.4</c:v> | <c:v>0.41</c:v> | xl/charts/chart1.xml: point 2 of 'All'!$B$3:$B$5 is 0.41, its cell 0.4
          xl/charts/chart1.xml | (<c:pt idx="2"><c:v>0.4) | <c:pt idx="1"><c:v>0</c:v></c:pt>$1 | xl/charts/chart1.xml: point 1 of 'All'!$B$3:$B$5 is 0, its cell blank
          xl/drawings/drawing1.xml | descr="[^"]*" | descr="" | xl/drawings/drawing1.xml: Uptake has no alternative text
          xl/drawings/drawing1.xml | id="2" | id="1" | xl/drawings/drawing1.xml: two drawings 1
          """)
  void firesOnAPlantedFault(String part, String text, String by, String finding)
      throws IOException {
    byte[] spoilt = ClashSample.spoilt(SOUND, part, text, by.replace("LONG", LONG));
    if (finding.equals("SILENT")) {
      assertThat(Lint.of(spoilt)).isEmpty();
    } else {
      assertThat(Lint.of(spoilt)).contains(finding);
    }
  }
}
