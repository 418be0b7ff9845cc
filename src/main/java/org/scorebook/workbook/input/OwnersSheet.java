package org.scorebook.workbook.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

  /** What people put between two addresses. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

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
      List<String> several = BETWEEN.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
      boolean all = several.size() > 1 && several.stream().allMatch(EmailAddress::isAddress);
      row.report(
          ScorecardSheet.NOT_AN_ADDRESS,
          column,
          all ? severalAddresses(column, several) : ScorecardSheet.notAnAddress(text));
    }
  }

  private static String severalAddresses(Column column, List<String> addresses) {
    return column.equals(OwnerColumns.EMAIL)
        ? "There are "
            + addresses.size()
            + " addresses here, and there is room for one. Type the others under CC."
        : "Addresses stand here without a semicolon between them. Type "
            + String.join("; ", addresses)
            + ".";
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
