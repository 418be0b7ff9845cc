package org.scorebook.cli.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.letter.Enclosed;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.StatusColours;
import org.scorebook.model.Owner;
import org.scorebook.model.StatusWord;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.leak.LeakScan;
import org.scorebook.workbook.output.OwnerWorkbook;
import org.scorebook.workbook.output.book.Provenance;

/** Makes owners' workbooks, and looks through them and their letters before anybody gets one. */
public final class OwnerWorkbooks {
  private final Results results;
  private final OwnerWorkbook workbooks;
  private final StatusColours colours;
  private final LeakScan scan;

  /**
   * @throws UnusableFileException when the looks cannot be used
   */
  public OwnerWorkbooks(Results results, Provenance provenance, Path looks)
      throws UnusableFileException {
    this.results = results;
    this.workbooks = OwnerWorkbook.of(provenance, looks);
    this.colours = colours(workbooks);
    this.scan = LeakScan.of(results);
  }

  private static StatusColours colours(OwnerWorkbook workbooks) {
    Map<StatusWord, StatusColours.Pair> pairs = new EnumMap<>(StatusWord.class);
    workbooks
        .colours()
        .forEach(
            (status, colours) ->
                pairs.put(status, new StatusColours.Pair(colours.fill(), colours.text())));
    return new StatusColours(pairs);
  }

  /** The owner's workbook as a file holds it, with the label and colours of all of them. */
  public Enclosed of(Owner owner) throws IOException {
    return new Enclosed(bytes(results, owner), workbooks.label(), colours);
  }

  private byte[] bytes(Results from, Owner owner) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbooks.write(from, owner, out);
    return out.toByteArray();
  }

  /**
   * Whatever stands of others in a letter or its workbook. A workbook that is made from nothing of
   * others holds nothing of them, and is not looked through.
   */
  public List<Problem> leaks(Letter letter, Function<Results, Letter> composing)
      throws IOException, UnusableFileException {
    Owner owner = letter.owner();
    List<Problem> found = new ArrayList<>();
    if (!workbooks.isMadeFromOwnAlone(results, owner)) {
      found.addAll(scan.find(owner, letter.attachment().bytes(), alone -> bytes(alone, owner)));
    }
    found.addAll(scan.findInLetter(owner, letter.parts(), alone -> composing.apply(alone).parts()));
    return found;
  }
}
