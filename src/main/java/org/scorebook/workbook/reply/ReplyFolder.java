package org.scorebook.workbook.reply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scorebook.commentary.Refusal;
import org.scorebook.commentary.Replies;
import org.scorebook.commentary.Reply;
import org.scorebook.model.Edition;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

/** The door of the package: every workbook that came back, whatever its file is called. */
public final class ReplyFolder {
  private static final String TOO_MUCH =
      "it is too large to be read here. Ask for the workbook that was sent, with the commentary"
          + " typed into it.";

  private ReplyFolder() {}

  /**
   * Reads every workbook in a folder and the folders within it. Whatever they hold, each takes no
   * more memory and time than a pack of the edition could; one that holds more is refused.
   *
   * @param edition to which they should be answers
   * @throws UnusableFileException when the folder itself cannot be read
   */
  public static Replies read(Path folder, Edition edition) throws UnusableFileException {
    FolderWalk walk = FolderWalk.through(folder);
    SortedMap<String, Path> files = new TreeMap<>();
    walk.files().forEach(file -> files.put(nameIn(folder, file), file));
    List<Refusal> refused = new ArrayList<>();
    walk.unread()
        .forEach(
            (path, why) -> refused.add(new Refusal(nameIn(folder, path), Optional.empty(), why)));
    return read(files, refused, edition);
  }

  /**
   * Reads the workbooks that somebody picked, from whichever folders.
   *
   * @param edition to which they should be answers
   */
  public static Replies read(Collection<Path> picked, Edition edition) {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path file : picked) {
      String name = String.valueOf(file.getFileName());
      files.put(files.containsKey(name) ? file.toString() : name, file);
    }
    return read(files, List.of(), edition);
  }

  private static Replies read(
      SortedMap<String, Path> files, List<Refusal> unread, Edition edition) {
    PackSize most = PackSize.of(edition);
    List<Reply> read = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>(unread);
    List<Replies.PassedOver> passedOver = new ArrayList<>();
    for (Map.Entry<String, Path> named : files.entrySet()) {
      String name = named.getKey();
      Path file = named.getValue();
      if (!isWorkbook(file)) {
        passedOver.add(new Replies.PassedOver(name, whyPassedOver(file)));
        continue;
      }
      try {
        Optional<Reply> reply = ReplyWorkbook.read(file, name, most);
        reply.ifPresentOrElse(read::add, () -> refused.add(notAsked(name)));
      } catch (UnusableFileException e) {
        refused.add(new Refusal(name, Optional.empty(), sentence(e, file)));
      } catch (OutOfMemoryError | StackOverflowError e) {
        refused.add(new Refusal(name, Optional.empty(), TOO_MUCH));
      }
    }
    return new Replies(read, refused, passedOver);
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** By its first bytes, or by a name that says it should be one; lock files never. */
  private static boolean isWorkbook(Path file) {
    String name = name(file);
    if (name.startsWith("~$") || name.startsWith(".")) {
      return false;
    }
    if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls")) {
      return true;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] head = bytes.readNBytes(4);
      return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    } catch (IOException e) {
      return false;
    }
  }

  /** Analysts drag answers out of Outlook, which makes files of whole messages. */
  private static String whyPassedOver(Path file) {
    String name = name(file);
    if (name.startsWith("~$")) {
      return "it only says that somebody has the workbook open.";
    }
    return name.matches(".*\\.(eml|msg)")
        ? "it is a message. Open it, and save the workbook that is attached to it here."
        : "it is not a workbook.";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static Refusal notAsked(String name) {
    return new Refusal(
        name,
        Optional.empty(),
        "it is not a workbook that Scorebook made for an owner, or its hidden sheet is gone. Ask"
            + " for the workbook that was sent, with the commentary typed into it.");
  }

  /** The reason without the folder, which the name already tells. */
  private static String sentence(UnusableFileException e, Path file) {
    return "it " + Blanks.strip(String.valueOf(e.getMessage()).replace(file.toString(), ""));
  }
}
