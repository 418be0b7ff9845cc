package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.RawBook;
import org.scorebook.xlsx.parts.SizeLimits;

/** Every file that is no usable workbook gets a sentence of its own and stays as it is. */
class UnusableFilesTest {
  private static final String SAVE =
      " Open it in Excel, choose Save As and the type \"Excel Workbook (.xlsx)\", and use that"
          + " file.";
  private static final String SAVE_AS =
      " Open it, choose Save As and the type \"Excel Workbook (.xlsx)\", and use that file.";
  private static final String COPY =
      " Copy what counts into the Excel workbook, and use that file.";
  private static final String DAMAGED =
      ". Open it in Excel and save it again, or ask for a fresh copy.";

  @TempDir Path folder;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] ole(String streamName) {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 6_000);
    byte[] name = streamName.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 4_090, name.length);
    return bytes;
  }

  private static byte[] zip(String... namesAndContents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(ascii(namesAndContents[i + 1]));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static RawBook book() {
    return RawBook.of().sheet("Data", List.of(List.of("Measure ID", "Period")));
  }

  private static byte[] typed(String contentType) {
    return book()
        .part(
            "[Content_Types].xml",
            "<Types><Override PartName='/xl/workbook.xml' ContentType='"
                + contentType
                + "'/></Types>")
        .bytes();
  }

  private static String manyAttributes() {
    StringBuilder xml = new StringBuilder("<worksheet");
    for (int i = 0; i < 50_000; i++) {
      xml.append(" a").append(i).append("='1'");
    }
    return xml.append("/>").toString();
  }

  static Stream<Arguments> files() {
    byte[] whole = book().bytes();
    byte[] flipped = whole.clone();
    int sheet = new String(whole, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 30;
    for (int i = 0; i < 20; i++) {
      flipped[sheet + i] ^= 0x55;
    }
    String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    return Stream.of(
        Arguments.of(
            "empty",
            new byte[0],
            " is empty (0 bytes). Ask for the workbook again, or wait until it has synced."),
        Arguments.of(
            "zeros",
            new byte[5_000],
            " holds nothing but zeros: it was not copied or synced to its end. Ask for it again."),
        Arguments.of("old", ole("Workbook"), " is an old Excel workbook (.xls)." + SAVE),
        Arguments.of(
            "encrypted",
            ole("EncryptedPackage"),
            " has a password. Open it in Excel, remove the password (File, Info, Protect Workbook,"
                + " Encrypt with Password) and save it again."),
        Arguments.of(
            "pdf",
            ascii("%PDF-1.7 ..."),
            " is a PDF document, not a workbook. Use the Excel workbook that it was made from."),
        Arguments.of(
            "old Word", ole("WordDocument"), " is a Word document (.doc), not a workbook." + COPY),
        Arguments.of(
            "old PowerPoint",
            ole("PowerPoint Document"),
            " is a PowerPoint presentation (.ppt), not a workbook." + COPY),
        Arguments.of(
            "message",
            ole("__substg1.0_"),
            " is an Outlook message (.msg), not a workbook. Open it, save the workbook that is"
                + " attached, and use that file."),
        Arguments.of(
            "Google",
            ascii("{\"url\": \"https://docs.google.com/spreadsheets/d/1\"}"),
            " is a link to a Google sheet. Open it, choose File, Download, Microsoft Excel (.xlsx),"
                + " and use that file."),
        Arguments.of(
            "html",
            ascii("\n<HTML><table></table>"),
            " is a web page (HTML) with the name of a workbook." + SAVE),
        Arguments.of(
            "xml 2003",
            ascii(
                "<?xml version='1.0'?><Workbook"
                    + " xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"),
            " is an XML Spreadsheet 2003." + SAVE),
        Arguments.of(
            "csv",
            ascii("Measure ID,Period\nDP,Dec 2020\n"),
            " is a text file, such as CSV: one table without sheets." + COPY),
        Arguments.of(
            "rtf", ascii("{\\rtf1 x}"), " is a Rich Text document, not a workbook." + COPY),
        Arguments.of(
            "picture",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2},
            " is a picture (PNG), not a workbook. Use the Excel workbook that it shows."),
        Arguments.of(
            "photograph",
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 1, 2},
            " is a picture (JPEG), not a workbook. Use the Excel workbook that it shows."),
        Arguments.of(
            "telephone's photograph",
            ascii("\0\0\0\30ftypheic\0\0"),
            " is a picture (HEIC), not a workbook. Use the Excel workbook that it shows."),
        Arguments.of("nothing known", new byte[] {1, 2, 3, 0, 1, 2}, " is not an Excel workbook."),
        Arguments.of(
            "ods",
            zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            " is an OpenDocument spreadsheet (.ods). Open it, choose Save As and the type \"Excel"
                + " 2007-365 (.xlsx)\", and use that file."),
        Arguments.of(
            "numbers",
            zip("Index/Document.iwa", "x"),
            " is a Numbers document. Open it in Numbers, choose File, Export To, Excel, and use"
                + " that file."),
        Arguments.of(
            "zip",
            zip("readme.txt", "x"),
            " is a zip file, but not a workbook. If the workbook is inside, unpack it first."),
        Arguments.of(
            "word",
            typed(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
            " is a Word document, not a workbook." + COPY),
        Arguments.of(
            "odt",
            zip("mimetype", "application/vnd.oasis.opendocument.text"),
            " is an OpenDocument text or presentation, not a workbook." + COPY),
        Arguments.of(
            "binary",
            typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
            " is a binary workbook (.xlsb), which cannot be read." + SAVE_AS),
        Arguments.of(
            "strict",
            book()
                .part(
                    "_rels/.rels",
                    "<Relationships><Relationship Id='a' Type='"
                        + strict
                        + "' Target='xl/workbook.xml'/></Relationships>")
                .bytes(),
            " is saved as \"Strict Open XML Spreadsheet\", which cannot be read." + SAVE_AS),
        Arguments.of(
            "half",
            Arrays.copyOf(whole, whole.length / 2),
            " is damaged: it is cut short or its packing is broken" + DAMAGED),
        Arguments.of(
            "flipped", flipped, " is damaged: it is cut short or its packing is broken" + DAMAGED),
        Arguments.of(
            "not closed",
            book().sheetData("T", "<row r='1'>").bytes(),
            " is damaged: its XML is broken or larger than any workbook's" + DAMAGED),
        Arguments.of(
            "cut XML",
            book().sheetXml("T", "<worksheet><sheetData>").bytes(),
            " is damaged: its XML is broken or larger than any workbook's" + DAMAGED),
        Arguments.of(
            "wrong encoding",
            book()
                .part("xl/sharedStrings.xml", "<?xml version='1.0' encoding='UTF-16LE'?><sst/>")
                .bytes(),
            " is damaged: its XML is broken or larger than any workbook's" + DAMAGED),
        Arguments.of(
            "missing sheet",
            book().sheetXml("Measures", "").bytes(),
            " is damaged: the content of its sheet Measures is missing" + DAMAGED),
        Arguments.of(
            "no sheets", RawBook.of().bytes(), " is damaged: it has no worksheets" + DAMAGED),
        Arguments.of(
            "twin parts",
            book().part("XL/Styles.xml", "<a/>").bytes(),
            " is damaged: the part XL/Styles.xml is there twice" + DAMAGED),
        Arguments.of(
            "escaping",
            book().part("../evil.xml", "<a/>").bytes(),
            " holds a part with the unsafe name ../evil.xml. Ask for the workbook again."),
        Arguments.of(
            "absolute",
            book().part("/etc/passwd", "x").bytes(),
            " holds a part with the unsafe name /etc/passwd. Ask for the workbook again."),
        Arguments.of(
            "backslash",
            book().part("xl\\..\\..\\evil.xml", "x").bytes(),
            " holds a part with the unsafe name xl/../../evil.xml. Ask for the workbook again."),
        Arguments.of(
            "drive",
            book().part("C:\\evil.xml", "x").bytes(),
            " holds a part with the unsafe name C:/evil.xml. Ask for the workbook again."),
        Arguments.of(
            "deep",
            book().sheetXml("T", "<a>".repeat(100_000)).bytes(),
            " is damaged: its XML is broken or larger than any workbook's" + DAMAGED),
        Arguments.of(
            "many attributes",
            book().sheetXml("T", manyAttributes()).bytes(),
            " is damaged: its XML is broken or larger than any workbook's" + DAMAGED),
        Arguments.of(
            "document type",
            book()
                .sheetXml(
                    "T",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM"
                        + " 'file:///etc/passwd'>]><worksheet>&e;</worksheet>")
                .bytes(),
            " holds a document type definition, which no workbook needs and which can be used to"
                + " read other files. Nothing of it was read."),
        Arguments.of(
            "unknown entity",
            book().sheetData("T", "<row r='1'>&e;</row>").bytes(),
            " is damaged: its XML is broken or larger than any workbook's" + DAMAGED));
  }

  static Stream<String> partsWithXml() {
    return Stream.of(
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml");
  }

  /** Whatever part asks for another file or address, nothing is fetched. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("partsWithXml")
  void aDocumentTypeIsRefusedWhereverItStands(String part) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      Path file =
          book()
              .part(
                  part,
                  "<!DOCTYPE x PUBLIC 'x' '"
                      + address
                      + "' [<!ENTITY e SYSTEM '"
                      + address
                      + "'>]><x>&e;</x>")
              .write(folder.resolve("input.xlsx"));
      assertThatThrownBy(() -> readAll(file, SizeLimits.INPUT))
          .hasMessage(
              file
                  + " holds a document type definition, which no workbook needs and which can be"
                  + " used to read other files. Nothing of it was read.");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  static Stream<Arguments> oddButWhole() {
    byte[] whole = book().bytes();
    byte[] trailing = Arrays.copyOf(whole, whole.length + 5_000);
    return Stream.of(
        Arguments.of("bytes after the end", trailing),
        Arguments.of(
            "a number of texts that is a lie",
            book()
                .part("xl/sharedStrings.xml", "<sst count='2147483647'><si><t>x</t></si></sst>")
                .bytes()),
        Arguments.of(
            "another workbook's and a program's objects",
            book()
                .part(
                    "xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink/></externalLink>")
                .part("xl/embeddings/oleObject1.bin", "x")
                .part("xl/activeX/activeX1.xml", "<x/>")
                .bytes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddButWhole")
  void whatDoesNoHarmIsRead(String name, byte[] content) throws Exception {
    readAll(Files.write(folder.resolve("input.xlsx"), content), SizeLimits.INPUT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void areRefusedWithASentence(String name, byte[] content, String sentence) throws IOException {
    Path file = Files.write(folder.resolve("input.xlsx"), content);
    assertThatThrownBy(() -> readAll(file, SizeLimits.INPUT))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(file + sentence);
    assertThat(Files.readAllBytes(file)).isEqualTo(content);
  }

  private static void readAll(Path file, SizeLimits limits) throws UnusableFileException {
    try (WorkbookStream stream = WorkbookStream.open(file, limits)) {
      for (WorkbookStream.Sheet sheet : stream.sheets()) {
        stream.read(sheet, row -> {}, problem -> {});
      }
    }
  }

  @Test
  void aMissingFileAndAFolderAreToldApart() {
    assertThatThrownBy(() -> readAll(folder.resolve("no.xlsx"), SizeLimits.INPUT))
        .hasMessage(folder.resolve("no.xlsx") + " does not exist. Check the name and the folder.");
    assertThatThrownBy(() -> readAll(folder, SizeLimits.INPUT))
        .hasMessage(folder + " is a folder, not a workbook.");
  }

  @Test
  void macrosAreReadOverInAnInputAndRefusedInAReply() throws Exception {
    Path file =
        Files.write(
            folder.resolve("input.xlsm"),
            typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    readAll(file, SizeLimits.INPUT);
    assertThatThrownBy(() -> readAll(file, new SizeLimits(99_999, 99, 999_999, 99, 99, false)))
        .hasMessage(file + " contains macros, which are not taken." + SAVE_AS);
  }

  @Test
  void limitsStopWhatIsTooLarge() {
    Path file =
        book()
            .sheetData("T", "<row><c><v>1</v></c></row>".repeat(50))
            .write(folder.resolve("input.xlsx"));
    assertThatThrownBy(() -> readAll(file, new SizeLimits(100, 99, 999_999, 99, 99, true)))
        .hasMessageStartingWith(file + " is larger than 0 MB");
    assertThatThrownBy(() -> readAll(file, new SizeLimits(99_999, 3, 999_999, 99, 99, true)))
        .hasMessage(file + " holds 8 parts; a workbook has at most 3.");
    assertThatThrownBy(() -> readAll(file, new SizeLimits(99_999, 99, 1_000, 99, 99, true)))
        .hasMessage(
            file
                + " unpacks to more than 0 MB, which no scorecard needs. Delete what is not needed,"
                + " most of all rows that are blank but formatted, and save it again.");
    assertThatThrownBy(() -> readAll(file, new SizeLimits(99_999, 99, 999_999, 50, 99, true)))
        .hasMessage(
            file
                + " has more than 50 filled rows, up to those of its sheet T. Delete what is not"
                + " needed and save it again.");
  }

  @Test
  void aSizeThatLiesIsFoundOut() throws IOException {
    byte[] honest = book().sheetData("T", " ".repeat(3_000_000)).bytes();
    // The list of parts, at the end of the file, claims that the sheet has 10 bytes.
    byte[] lying = honest.clone();
    String text = new String(honest, StandardCharsets.ISO_8859_1);
    int entry = text.lastIndexOf("PK\u0001\u0002", text.lastIndexOf("xl/worksheets/sheet2.xml"));
    lying[entry + 24] = 10;
    Arrays.fill(lying, entry + 25, entry + 28, (byte) 0);
    Path file = Files.write(folder.resolve("input.xlsx"), lying);
    assertThatThrownBy(() -> readAll(file, new SizeLimits(99_999, 99, 2_000_000, 99, 99, true)))
        .hasMessageMatching(
            "(?s).*input.xlsx (unpacks to more than 2 MB, which no scorecard needs.*|is damaged:"
                + " .*)");
  }

  @Test
  void aBombOfOneLongTextEndsAtOnce() throws IOException {
    Path file =
        book()
            .sheetData("T", "<row r='1'><c t='str'><v>" + "a".repeat(50_000_000) + "</v></c></row>")
            .write(folder.resolve("input.xlsx"));
    assertThatThrownBy(() -> readAll(file, SizeLimits.INPUT))
        .hasMessage(
            file + " is damaged: its XML is broken or larger than any workbook's" + DAMAGED);
  }

  @Test
  void aLongCommentTakesNoMemory() {
    Path file =
        book()
            .sheetXml("T", "<worksheet><!--" + "<- ".repeat(10_000_000) + "--></worksheet>")
            .write(folder.resolve("input.xlsx"));
    assertThatThrownBy(() -> readAll(file, SizeLimits.INPUT))
        .hasMessage(
            file + " is damaged: its XML is broken or larger than any workbook's" + DAMAGED);
  }
}
