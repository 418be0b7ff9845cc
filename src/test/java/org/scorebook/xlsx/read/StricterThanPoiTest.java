package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.RawBook;
import org.scorebook.xlsx.parts.SizeLimits;

/** The list of what Apache POI takes in silence, and the reader tells or refuses. */
class StricterThanPoiTest {
  private static final String ROW = " Open the workbook in Excel, put the row right and save it.";
  private static final String CELL = " Open the workbook in Excel, put the cell right and save it.";

  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
        rows(
            "a row twice: POI keeps the last",
            "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
            "ERROR S!A2 Row 2 stands twice in the file." + ROW),
        rows(
            "rows out of order: POI sorts them",
            "<row r='3'><c r='A3'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
            "ERROR S!A2 Row 2 stands after row 3 in the file." + ROW),
        rows(
            "a cell twice: POI keeps the last",
            "<row r='2'><c r='B2'><v>42</v></c><c r='B2'><v>43</v></c></row>",
            "ERROR S!B2 This cell stands twice in the file (42 and 43)." + ROW),
        rows(
            "cells out of order: POI sorts them",
            "<row r='2'><c r='B2'><v>42</v></c><c r='A2'><v>43</v></c></row>",
            "ERROR S!A2 This cell stands after a later cell of its row in the file." + ROW),
        rows(
            "a cell of another row: POI goes by the row",
            "<row r='2'><c r='A3'><v>1</v></c></row>",
            "ERROR S!A2 A cell of this row calls itself \"A3\"." + CELL),
        rows(
            "a text that is not there",
            "<row r='2'><c r='A2' t='s'><v>999</v></c></row>",
            "ERROR S!A2 The cell refers to text number 999, which the file does not hold." + CELL),
        rows(
            "a format that is not there",
            "<row r='2'><c r='A2' s='99'><v>1</v></c></row>",
            "ERROR S!A2 The cell has format number 99, which the file does not hold." + CELL),
        rows(
            "no number: POI fails only when it is asked for",
            "<row r='2'><c r='A2'><v>12,5</v></c></row>",
            "ERROR S!A2 The cell holds \"12,5\", which is not a number." + CELL),
        rows(
            "neither true nor false: POI says false",
            "<row r='2'><c r='A2' t='b'><v>maybe</v></c></row>",
            "ERROR S!A2 The cell holds \"maybe\", which is neither TRUE nor FALSE." + CELL));
  }

  private static Arguments rows(String name, String rows, String line) {
    return Arguments.of(name, RawBook.of().sheetData("S", rows), line);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isTold(String name, RawBook book, String line) throws IOException, UnusableFileException {
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
      assertThat(read.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
    }
    List<Problem> problems = new ArrayList<>();
    try (WorkbookStream ours =
        WorkbookStream.open(book.write(folder.resolve("book.xlsx")), SizeLimits.INPUT)) {
      ours.read(ours.sheets().get(0), row -> {}, problems::add);
    }
    assertThat(problems).extracting(Problem::line).containsExactly(line);
  }
}
