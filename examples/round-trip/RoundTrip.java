import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A month's round trip on one machine, without a mail account: workbooks and drafts out to the
 * owners, two filled in as owners would, collected and published. See README.md beside this file.
 */
final class RoundTrip {
  private static final Path EXAMPLE = Path.of("examples", "scrutiny-september-2022", "input.xlsx");
  private static final String HOSPITAL = "Head of Hospital Social Work";
  private static final String SAFEGUARDING = "Head of Safeguarding";

  private static final int DONE = 0;
  private static final int ERRORS = 1;

  private RoundTrip() {}

  public static void main(String[] args) throws Exception {
    // POI would otherwise complain that nothing takes its log.
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    Path folder = Path.of(args.length > 0 ? args[0] : "round-trip");
    if (!Files.exists(EXAMPLE)) {
      stop("There is no " + EXAMPLE + " here. Run this in Scorebook's own folder.");
    }
    if (Files.exists(folder)) {
      stop(folder + " is there already. Delete it, or name another folder after RoundTrip.java.");
    }
    // What is published is remembered beside the input: the example stays as it is.
    Path input = Files.copy(EXAMPLE, Files.createDirectories(folder).resolve("input.xlsx"));
    Path out = folder.resolve("out");
    Path replies = folder.resolve("replies");
    Path published = folder.resolve("Scrutiny Scorecard.xlsx");

    say("1. Out to the owners: the draft, a workbook and a message for each");
    scorebook(DONE, "run", input, "-d", out);

    say("2. Two owners fill in their workbooks");
    Files.createDirectories(replies);
    Path owners = out.resolve("owners");
    try (InputStream workbook = Files.newInputStream(owners.resolve(HOSPITAL + ".xlsx"))) {
      // Whatever the file is called when it comes back: it is known by what stands in it.
      fillIn(
          workbook,
          "Discharges by the hospital pathway fell with the number of beds that were staffed.\n"
              + "Two further social workers start in November.",
          replies.resolve("hospital figures FINAL (2).xlsx"));
    }
    try (InputStream workbook = attached(out.resolve("drafts").resolve(SAFEGUARDING + ".eml"))) {
      fillIn(
          workbook,
          "Three enquiries were closed before the person was asked what they wanted. Their team"
              + " now asks at the first visit.",
          replies.resolve("Re Commentary please.xlsx"));
    }

    say("3. Who has answered?");
    scorebook(DONE, "collect", input, "--replies", replies);

    say("4. Publishing waits for everybody ...");
    scorebook(ERRORS, "publish", input, "--replies", replies, "-o", published);

    say("5. ... unless told to go on without them");
    scorebook(DONE, "publish", input, "--replies", replies, "-o", published, "--allow-missing");

    say("Now open");
    System.out.println("  " + published + ", as a director would");
    System.out.println("  " + owners.resolve(HOSPITAL + ".xlsx") + ", as an owner gets it");
    System.out.println(
        "  "
            + out.resolve("drafts").resolve(HOSPITAL + ".eml")
            + ", in classic Outlook or Thunderbird: ready to send, but do not send it");
  }

  /** Types into every empty commentary cell, which carry names, and saves a copy. */
  private static void fillIn(InputStream sent, String text, Path saved) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(sent)) {
      for (Name name : workbook.getAllNames()) {
        if (name.getNameName().startsWith("commentary_")) {
          CellReference cell = new CellReference(name.getRefersToFormula());
          workbook
              .getSheet(cell.getSheetName())
              .getRow(cell.getRow())
              .getCell(cell.getCol())
              .setCellValue(text);
          System.out.println("  " + saved + ": " + name.getNameName() + " filled in");
        }
      }
      try (OutputStream file = Files.newOutputStream(saved)) {
        workbook.write(file);
      }
    }
  }

  /** The workbook attached to a draft, as an owner's mail program shows it. */
  private static InputStream attached(Path draft) throws Exception {
    try (InputStream bytes = Files.newInputStream(draft)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
      Multipart parts = (Multipart) message.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        if (part.getFileName() != null) {
          return part.getInputStream();
        }
      }
    }
    throw new IllegalStateException(draft + " has no attachment");
  }

  /** Runs Scorebook as the launcher does, and shows the command as it would be typed. */
  private static void scorebook(int expected, Object... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dscorebook.home=."));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.scorebook.cli.Scorebook");
    StringBuilder typed = new StringBuilder("$ scorebook");
    for (Object word : words) {
      command.add(word.toString());
      typed.append(' ').append(word.toString().contains(" ") ? "\"" + word + "\"" : word);
    }
    System.out.println(typed);
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != expected) {
      stop("That should have ended with code " + expected + " and ended with " + code + ".");
    }
  }

  private static void say(String heading) {
    System.out.println("\n" + heading);
  }

  private static void stop(String why) {
    System.err.println(why);
    System.exit(ERRORS);
  }
}
