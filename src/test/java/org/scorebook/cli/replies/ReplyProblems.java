package org.scorebook.cli.replies;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;

/** Examples of what owners do to their workbooks, and what is said of it. */
final class ReplyProblems {
  private static final String PAGE = "Direct payments";

  private ReplyProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        example("note-taken", note("commentary")),
        example("note-outside", Returned.typing("DP", "Typed.").andThen(note("A3"))),
        example("added-drawing", ReplyProblems::addPicture),
        example("cell-changed", page -> page.getSheet(PAGE).getRow(0).getCell(0).setCellValue("?")),
        example("more-cells-changed", ReplyProblems::changeManyCells),
        example("text-changed", sent -> sent.getSheetAt(0).getRow(3).getCell(1).setCellValue("?")),
        example("text-outside", sent -> add(sent.createSheet("Notes"), 1)),
        example("more-words-outside", sent -> add(sent.createSheet("Notes"), 201)),
        example("extras-unreadable", ReplyProblems::addDamagedThread),
        example("sheet-gone", sent -> sent.removeSheetAt(sent.getSheetIndex(PAGE))),
        new ProblemExample("row-gone", () -> manyWithout(4), () -> manyWithout(40)),
        example("commentary-formula", ReplyProblems::typeAnError),
        example("commentary-too-long", ReplyProblems::typeTooMuch),
        example("characters-left-out", Returned.typing("DP", "One_x0001_two.")),
        example("empty-words", Returned.typing("DP", "As above.")),
        example("reply-without-commentary", sent -> {}),
        unanswered("commentary-awaited"),
        unanswered("commentary-missing"),
        new ProblemExample(
            "replies-differ",
            () -> answers(typed("One."), typed("Two.")),
            () -> answers(typed("One."), typed("One."))));
  }

  private static ProblemExample example(String code, Consumer<XSSFWorkbook> change) {
    return new ProblemExample(code, () -> answers(change), () -> answers(typed("Typed.")));
  }

  private static ProblemExample unanswered(String code) {
    return new ProblemExample(
        code,
        () -> answers(sent -> {}),
        () ->
            new ReplyCase(new SmallWorkbook())
                .reply("Head of Care", typed("Typed."))
                .reply("Head of Health", Returned.typing("DT", "Typed."))
                .problems());
  }

  @SafeVarargs
  private static List<Problem> answers(Consumer<XSSFWorkbook>... changes) {
    ReplyCase replies = new ReplyCase(new SmallWorkbook());
    for (Consumer<XSSFWorkbook> change : changes) {
      replies.reply("Head of Care", change);
    }
    return replies.problems();
  }

  /** Of an owner who types on one sheet, without one of its rows. */
  private static List<Problem> manyWithout(int row) {
    return new ReplyCase(new SmallWorkbook().withMore(6, "Head of Care"))
        .reply(
            "Head of Care",
            typed("Typed.")
                .andThen(
                    sent -> {
                      XSSFSheet sheet = sent.getSheet("Commentary");
                      Optional.ofNullable(sheet.getRow(row)).ifPresent(sheet::removeRow);
                    }))
        .problems();
  }

  private static Consumer<XSSFWorkbook> typed(String text) {
    return Returned.typing("DP", text);
  }

  /** On a cell of the page, or on that for commentary. */
  private static Consumer<XSSFWorkbook> note(String cell) {
    return sent -> {
      XSSFSheet page = sent.getSheet(PAGE);
      Comment note =
          page.createDrawingPatriarch()
              .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 3, 3));
      note.setAddress(
          cell.equals("commentary")
              ? Returned.commentary(sent, "DP").getAddress()
              : new CellAddress(cell));
      note.setString(new XSSFRichTextString("More carers came."));
    };
  }

  private static void addPicture(XSSFWorkbook sent) {
    int picture = sent.addPicture(new byte[] {1, 2}, Workbook.PICTURE_TYPE_PNG);
    sent.getSheet(PAGE)
        .createDrawingPatriarch()
        .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 2, 30, 4, 34), picture);
  }

  private static void changeManyCells(XSSFWorkbook sent) {
    XSSFCell commentary = Returned.commentary(sent, "DP");
    int left = 25;
    for (Row row : sent.getSheet(PAGE)) {
      for (Cell cell : row) {
        if (cell != commentary && cell.getCellType() != CellType.BLANK && left-- > 0) {
          cell.setCellValue("?");
        }
      }
    }
  }

  private static void add(XSSFSheet own, int rows) {
    for (int row = 0; row < rows; row++) {
      own.createRow(row).createCell(row % 5).setCellValue("Word " + row);
    }
  }

  private static void addDamagedThread(XSSFWorkbook sent) {
    try {
      PackagePart page = sent.getSheet(PAGE).getPackagePart();
      PackagePartName name = PackagingURIHelper.createPartName("/xl/threadedComments/one.xml");
      PackagePart thread =
          page.getPackage().createPart(name, "application/vnd.ms-excel.threadedcomments+xml");
      try (OutputStream out = thread.getOutputStream()) {
        out.write("<ThreadedComments><threadedComment".getBytes(StandardCharsets.UTF_8));
      }
      page.addRelationship(
          name,
          TargetMode.INTERNAL,
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment");
    } catch (OpenXML4JException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** More than Excel and POI put into a cell. */
  private static void typeTooMuch(XSSFWorkbook sent) {
    CTCell cell = Returned.commentary(sent, "DP").getCTCell();
    cell.setT(STCellType.INLINE_STR);
    cell.addNewIs().setT("x".repeat(32_768));
  }

  private static void typeAnError(XSSFWorkbook sent) {
    Returned.commentary(sent, "DP").setCellErrorValue(FormulaError.NA);
  }
}
