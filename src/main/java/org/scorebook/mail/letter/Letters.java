package org.scorebook.mail.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.commentary.Request;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.files.FileNames;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Cut;
import org.scorebook.text.EmailAddress;

/** Composes what each measure owner is sent. Pure: no files, no clock. */
public final class Letters {
  private static final ProblemKind CONTROL_CHARACTER =
      ProblemKind.error("control-character", "A second line of a mail header could say anything.");

  private static final ProblemKind ADDRESS_FAULT =
      ProblemKind.error("address-fault", "A letter to it would come back, or go astray.");

  private Letters() {}

  /** Owners who have any measure, in the order of the Owners sheet; the others get no letter. */
  public static List<Owner> owners(Results results) {
    return results.edition().owners().stream()
        .filter(owner -> !results.ownedBy(owner).isEmpty())
        .toList();
  }

  /**
   * Composes one owner's letter about this owner's measures.
   *
   * @param workbook the owner's own workbook
   * @param reminder whether the owner has had a letter and has not answered
   * @throws IllegalArgumentException when {@link #check} would have found an error
   */
  public static Letter compose(Results results, Owner owner, Enclosed workbook, boolean reminder) {
    Scorecard scorecard = results.edition().scorecard();
    List<MeasureResult> measures = results.ownedBy(owner);
    LetterWords words = new LetterWords(results, measures, reminder);
    List<LetterRow> rows = LetterRow.of(results, measures);
    return new Letter(
        owner,
        owner.email(),
        copies(owner),
        scorecard.replyTo(),
        words.subject(),
        LetterText.of(words, owner.name(), rows),
        LetterText.withoutMeasures(words, owner.name(), scorecard.replyTo()),
        LetterHtml.of(words, owner.name(), rows, workbook.colours()),
        new Letter.Attachment(attachmentName(scorecard, owner), workbook),
        Request.of(results.edition(), owner),
        measures.stream().map(result -> result.measure().id()).toList());
  }

  /** Each address once, lest somebody get the letter twice. */
  private static List<String> copies(Owner owner) {
    List<String> copies = new ArrayList<>();
    for (String copy : owner.cc()) {
      boolean isThere =
          Stream.concat(Stream.of(owner.email()), copies.stream())
              .anyMatch(address -> EmailAddress.same(address, copy));
      if (!isThere) {
        copies.add(copy);
      }
    }
    return copies;
  }

  /**
   * What stands in the way of composing letters: a line break or other control character in
   * anything that becomes a mail header or a file name, and addresses that are none.
   */
  public static List<Problem> check(Results results) {
    Scorecard scorecard = results.edition().scorecard();
    List<Problem> problems = new ArrayList<>();
    Place sheet = new Place.Sheet("Scorecard");
    oneLine(problems, sheet, "Title", scorecard.title());
    oneLine(problems, sheet, "Organisation", scorecard.organisation());
    scorecard.replyTo().ifPresent(reply -> address(problems, sheet, "Reply to", reply));
    Place owners = new Place.Sheet("Owners");
    for (Owner owner : owners(results)) {
      oneLine(problems, owners, "the name " + printable(owner.name()), owner.name());
      owner
          .addresses()
          .forEach(email -> address(problems, owners, "the address of " + owner.name(), email));
    }
    return problems;
  }

  private static void oneLine(List<Problem> problems, Place place, String what, String value) {
    if (Headers.hasControl(value)) {
      problems.add(
          CONTROL_CHARACTER.at(
              place,
              what + " holds a line break or another control character. Type it on one line."));
    }
  }

  private static void address(List<Problem> problems, Place place, String what, String value) {
    Optional<String> fault = EmailAddress.fault(value);
    fault.ifPresent(why -> problems.add(ADDRESS_FAULT.at(place, printable(what) + ": " + why)));
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  /** {@code Cabinet Scorecard - December 2020 - Head of Commissioning.xlsx}. */
  static String attachmentName(Scorecard scorecard, Owner owner) {
    String rest = " - " + scorecard.period().title() + " - " + owner.name();
    // A long title is cut rather than the owner, who tells the workbooks apart.
    int room = Math.max(8, FileNames.LONGEST - rest.length() - ".xlsx".length());
    return FileNames.of(Cut.toWord(scorecard.title(), room) + rest, ".xlsx");
  }
}
