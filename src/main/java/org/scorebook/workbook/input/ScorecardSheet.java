package org.scorebook.workbook.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.model.Period;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.EmailAddress;
import org.scorebook.workbook.input.table.DateCell;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.PeriodCell;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.ScorecardField;

/** The Scorecard sheet: one field per row. */
final class ScorecardSheet {
  private static final ProblemKind FIELD_TWICE =
      ProblemKind.error("field-twice", "Of two values nobody knows which is meant.");

  private static final ProblemKind FIELD_MISSING =
      ProblemKind.error("field-missing", "Nothing can be computed without it.");

  private static final ProblemKind FIELD_BLANK =
      ProblemKind.error("field-blank", "Nothing can be computed without it.");

  static final ProblemKind NOT_AN_ADDRESS =
      ProblemKind.error("not-an-email-address", "A letter to it would come back, or go astray.");

  private static final ProblemKind LEDGER_ELSEWHERE =
      ProblemKind.warning(
          "ledger-elsewhere", "Whoever sends a workbook must not choose what is opened.");

  private static final ProblemKind LEDGER_MISSING =
      ProblemKind.warning(
          "ledger-missing", "What changed since the last edition cannot be told without it.");

  private static final ProblemKind FIELD_UNKNOWN =
      ProblemKind.warning("field-unknown", "A field under another name is not read.");

  private static final String DEFAULT_RULES = "default";

  private final Path file;
  private final Problems problems;
  private final Map<ScorecardField, TableRow> fields = new EnumMap<>(ScorecardField.class);
  private final List<TableRow> notes = new ArrayList<>();
  private final List<TableRow> unknown = new ArrayList<>();
  private Optional<Period> reporting = Optional.empty();

  /**
   * Reads the sheet of a workbook.
   *
   * @param file the workbook, from whose folder other files are named
   */
  ScorecardSheet(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void accept(TableRow row) {
    Entry<String> name = TextCell.read(row, ScorecardField.FIELD);
    Optional<ScorecardField> field = name.find().flatMap(ScorecardField::find);
    if (field.isEmpty()) {
      unknown.add(row);
    } else if (field.get().mayRepeat()) {
      notes.add(row);
    } else {
      TableRow first = fields.putIfAbsent(field.get(), row);
      if (first != null) {
        row.report(
            FIELD_TWICE,
            ScorecardField.FIELD,
            field.get().fieldName()
                + " stands twice; it first stands in row "
                + first.number()
                + ". Delete one of them.");
      }
    }
  }

  /** The name of the rule set that the workbook asks for, with its cell. */
  String rules() {
    return text(ScorecardField.RULES).orElse(DEFAULT_RULES);
  }

  /** The cell that names the rule set; the sheet where there is none. */
  Place rulesPlace() {
    return Optional.ofNullable(fields.get(ScorecardField.RULES))
        .<Place>map(row -> row.place(ScorecardField.VALUE))
        .orElse(new Place.Sheet(InputSheet.SCORECARD.sheetName()));
  }

  /** Everything on the sheet, once it is known when the financial year starts. */
  Optional<Scorecard> read(PeriodParser parser) {
    reportUnknown();
    Optional<String> title = required(ScorecardField.TITLE, this::text);
    Optional<String> organisation = required(ScorecardField.ORGANISATION, this::text);
    Optional<Period> period = required(ScorecardField.PERIOD, field -> period(field, parser));
    Optional<LocalDate> due =
        Optional.ofNullable(fields.get(ScorecardField.COMMENTARY_DUE))
            .flatMap(row -> DateCell.read(row, ScorecardField.VALUE).find());
    Optional<String> replyTo = replyTo();
    String producedBy = text(ScorecardField.PRODUCED_BY).orElse("");
    List<String> said =
        notes.stream()
            .flatMap(row -> TextCell.read(row, ScorecardField.VALUE).find().stream())
            .toList();
    List<String> before = publishedBefore();
    reporting = period;
    if (title.isEmpty() || organisation.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scorecard(
            title.get(),
            organisation.get(),
            period.get(),
            producedBy,
            said,
            rules(),
            due,
            replyTo,
            before));
  }

  /** The edition's period, whatever else is wrong; known once everything has been read. */
  Optional<Period> reporting() {
    return reporting;
  }

  private interface Reader<T> {
    Optional<T> read(ScorecardField field);
  }

  private <T> Optional<T> required(ScorecardField field, Reader<T> reader) {
    TableRow row = fields.get(field);
    if (row == null) {
      problems.accept(
          FIELD_MISSING.at(
              new Place.Sheet(InputSheet.SCORECARD.sheetName()),
              "The field \""
                  + field.fieldName()
                  + "\" is missing. Add a row for it. "
                  + field.help()));
      return Optional.empty();
    }
    if (row.find(ScorecardField.VALUE).isEmpty()) {
      row.report(
          FIELD_BLANK,
          ScorecardField.VALUE,
          field.fieldName() + " is blank. Fill it in. " + field.help());
      return Optional.empty();
    }
    return reader.read(field);
  }

  private Optional<String> text(ScorecardField field) {
    return Optional.ofNullable(fields.get(field))
        .flatMap(
            row ->
                TextCell.read(row, ScorecardField.VALUE, field.fieldName(), field.maxLength())
                    .find());
  }

  private Optional<Period> period(ScorecardField field, PeriodParser parser) {
    TableRow row = fields.get(field);
    return row == null
        ? Optional.empty()
        : PeriodCell.read(row, ScorecardField.VALUE, Period.Kind.MONTH, parser).find();
  }

  private Optional<String> replyTo() {
    Optional<String> address = text(ScorecardField.REPLY_TO);
    TableRow row = fields.get(ScorecardField.REPLY_TO);
    if (row != null && address.isPresent() && !EmailAddress.isAddress(address.get())) {
      row.report(NOT_AN_ADDRESS, ScorecardField.VALUE, notAnAddress(address.get()));
      return Optional.empty();
    }
    return address;
  }

  /** The ledgers named, which stand where the path says from the folder of this workbook. */
  private List<String> publishedBefore() {
    TableRow row = fields.get(ScorecardField.PUBLISHED_BEFORE);
    List<String> names = OwnersSheet.split(text(ScorecardField.PUBLISHED_BEFORE).orElse(""));
    List<String> found = new ArrayList<>();
    for (String name : names) {
      Optional<Path> ledger = LedgerName.find(file, name);
      if (ledger.isEmpty() && row != null) {
        row.report(LEDGER_ELSEWHERE, ScorecardField.VALUE, LedgerName.refused(name));
      } else if (row != null && !Files.isRegularFile(ledger.orElseThrow())) {
        row.report(
            LEDGER_MISSING,
            ScorecardField.VALUE,
            "There is no file "
                + Quote.of(name)
                + " from here, so nothing is compared with what was published before. Put it"
                + " there, or correct the name.");
      } else {
        found.add(name);
      }
    }
    return found;
  }

  /** What to say of a text that is no address. */
  static String notAnAddress(String text) {
    return Quote.of(text) + " is not an email address. Type one such as name@example.org.";
  }

  /** Unknown fields are left alone, unless one looks like a field that is missing. */
  private void reportUnknown() {
    List<String> missing =
        Stream.of(ScorecardField.values())
            .filter(field -> !fields.containsKey(field))
            .map(ScorecardField::fieldName)
            .toList();
    for (TableRow row : unknown) {
      String typed = TextCell.read(row, ScorecardField.FIELD).orElse("");
      Nearest.findHeading(typed, missing)
          .ifPresent(
              name ->
                  row.report(
                      FIELD_UNKNOWN,
                      ScorecardField.FIELD,
                      "The field "
                          + Quote.of(typed)
                          + " is unknown and is left alone; \""
                          + name
                          + "\" may be meant. Rename it to \""
                          + name
                          + "\"."));
    }
  }
}
