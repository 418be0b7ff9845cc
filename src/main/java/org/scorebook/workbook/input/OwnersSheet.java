package org.scorebook.workbook.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.model.Owner;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.text.EmailAddress;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.OwnerColumns;

/** The Owners sheet. */
final class OwnersSheet {
  private static final ProblemKind OWNER_NAME_SEPARATED =
      ProblemKind.error(
          "owner-name-separated", "A semicolon stands between the owners of a measure.");

  private static final ProblemKind OWNER_TWICE =
      ProblemKind.error("owner-twice", "A name leads to one address.");

  private final Draft draft;
  private final Map<String, First> names = new HashMap<>();

  /** Where a name stands first, and how it is typed there. */
  private record First(String name, int row) {}

  OwnersSheet(Draft draft) {
    this.draft = draft;
  }

  void accept(TableRow row) {
    Entry<String> name = TextCell.readRequired(row, OwnerColumns.NAME);
    Entry<String> email = TextCell.readRequired(row, OwnerColumns.EMAIL);
    String role = TextCell.read(row, OwnerColumns.ROLE).orElse("");
    email.find().ifPresent(text -> checkAddress(row, OwnerColumns.EMAIL, text));
    List<String> cc = split(TextCell.read(row, OwnerColumns.CC).orElse(""));
    cc.forEach(text -> checkAddress(row, OwnerColumns.CC, text));
    if (!name.isGiven()) {
      return;
    }
    String typed = name.orElse("");
    if (typed.chars().anyMatch(c -> c == ';' || c < ' ')) {
      row.report(
          OWNER_NAME_SEPARATED,
          OwnerColumns.NAME,
          "A name cannot hold a semicolon or a line break: a semicolon stands between several"
              + " owners. Put each owner in a row of their own.");
      return;
    }
    First first = names.putIfAbsent(Names.key(typed), new First(typed, row.number()));
    if (first != null) {
      row.report(
          OWNER_TWICE,
          OwnerColumns.NAME,
          typed
              + " stands twice; the first time in row "
              + first.row()
              + "."
              + Names.difference(typed, first.name())
              + " Delete one of the rows.");
      return;
    }
    draft.addOwner(new Owner(typed, role, email.orElse(""), cc));
  }

  private static void checkAddress(TableRow row, Column column, String text) {
    if (!EmailAddress.isAddress(text)) {
      row.report(ScorecardSheet.NOT_AN_ADDRESS, column, ScorecardSheet.notAnAddress(text));
    }
  }

  /** What stands between semicolons, without blanks. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      if (!Blanks.isBlank(part)) {
        parts.add(Blanks.strip(part));
      }
    }
    return parts;
  }
}
