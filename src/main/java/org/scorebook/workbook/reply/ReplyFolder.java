package org.scorebook.workbook.reply;

import java.io.IOException;
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
import org.scorebook.beside.SideBySide;
import org.scorebook.commentary.Refusal;
import org.scorebook.commentary.Replies;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.Results;
import org.scorebook.message.LegibleText;
import org.scorebook.message.OwnWords;
import org.scorebook.model.Owner;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.wrapped.MailReader;
import org.scorebook.workbook.wrapped.Sort;
import org.scorebook.workbook.wrapped.Wrapped;
import org.scorebook.workbook.wrapped.Wrapping;

/**
 * The door of the package: every workbook that came back, whatever its file is called, and whether
 * it came by itself, in a message that was saved, or in a zip file.
 */
public final class ReplyFolder {
  private static final String INSTEAD =
      " Ask for the workbook that was sent, with the commentary typed into it.";
  private static final String TOO_MUCH = "it is too large to be read here." + INSTEAD;

  /** A message in a zip file in a message is looked into, and nothing deeper. */
  private static final int DEEPEST = 3;

  private final Results results;
  private final PackSize most;
  private final MailReader mails;
  private final List<Reply> read = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<Replies.PassedOver> passedOver = new ArrayList<>();
  private boolean lackedMemory;

  /** What comes of one file, which may wrap others. */
  private ReplyFolder(Results results, PackSize most, MailReader mails) {
    this.results = results;
    this.most = most;
    this.mails = mails;
  }

  /**
   * Reads every workbook in a folder and the folders within it. Whatever they hold, each takes no
   * more memory and time than a pack of the edition could; one that holds more is refused.
   *
   * @param results of the edition to which they should be answers
   * @param mails takes messages apart that were saved as {@code .eml}
   * @throws UnusableFileException when the folder itself cannot be read
   */
  public static Replies read(Path folder, Results results, MailReader mails)
      throws UnusableFileException {
    FolderWalk walk = FolderWalk.through(folder);
    List<Refusal> unread = new ArrayList<>();
    walk.unread().forEach((path, why) -> unread.add(refusal(nameIn(folder, path), why)));
    SortedMap<String, Path> files = new TreeMap<>();
    walk.files().forEach(file -> files.put(nameIn(folder, file), file));
    return all(files, unread, results, mails);
  }

  /**
   * Reads the workbooks that somebody picked, from whichever folders.
   *
   * @param results of the edition to which they should be answers
   * @param mails takes messages apart that were saved as {@code .eml}
   */
  public static Replies read(Collection<Path> picked, Results results, MailReader mails) {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path file : picked) {
      String name = String.valueOf(file.getFileName());
      files.put(files.containsKey(name) ? file.toString() : name, file);
    }
    return all(files, List.of(), results, mails);
  }

  private static Replies all(
      SortedMap<String, Path> files, List<Refusal> unread, Results results, MailReader mails) {
    List<Reply> read = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>(unread);
    List<Replies.PassedOver> passedOver = new ArrayList<>();
    for (ReplyFolder file : each(files, results, mails)) {
      read.addAll(file.read);
      refused.addAll(file.refused);
      passedOver.addAll(file.passedOver);
    }
    return new Replies(read, refused, passedOver);
  }

  /** What comes of each file, whose refusals are no failures. */
  private static List<ReplyFolder> each(
      SortedMap<String, Path> files, Results results, MailReader mails) {
    PackSize most = PackSize.of(results.edition());
    SideBySide.Work<Map.Entry<String, Path>, ReplyFolder> one =
        file -> {
          ReplyFolder reading = new ReplyFolder(results, most, mails);
          reading.add(file.getValue(), file.getKey(), 0);
          return reading;
        };
    try {
      List<ReplyFolder> each = new ArrayList<>();
      List<Map.Entry<String, Path>> all = List.copyOf(files.entrySet());
      for (ReplyFolder reading : SideBySide.map(all, one)) {
        // What lacked memory beside another may have enough by itself.
        each.add(reading.lackedMemory ? one.on(all.get(each.size())) : reading);
      }
      return each;
    } catch (IOException | UnusableFileException never) {
      throw new IllegalStateException(never);
    }
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void refuse(String name, String why) {
    refused.add(refusal(name, why));
  }

  private static Refusal refusal(String name, String why) {
    return new Refusal(name, Optional.empty(), why);
  }

  private void add(Path file, String name, int depth) {
    String plain = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (plain.startsWith("~$")) {
      passOver(name, "it only says that somebody has the workbook open.");
      return;
    }
    Sort sort = plain.startsWith(".") ? Sort.OTHER : Sort.of(file);
    switch (sort) {
      case WORKBOOK -> readWorkbook(file, name);
      case ZIP, MAIL, OUTLOOK, WINMAIL -> unwrap(file, name, sort, depth);
      default -> {
        // Letters bring pictures along that nobody chose to send.
        if (depth == 0 || sort != Sort.PICTURE) {
          passOver(name, sort.sentence());
        }
      }
    }
  }

  private void passOver(String name, String why) {
    passedOver.add(new Replies.PassedOver(name, why));
  }

  private void readWorkbook(Path file, String name) {
    try {
      Optional<Reply> reply = ReplyWorkbook.read(file, name, results, most);
      reply.ifPresentOrElse(
          read::add,
          () ->
              refuse(
                  name,
                  "it is not a workbook that Scorebook made for an owner, or its hidden sheet is"
                      + " gone."
                      + INSTEAD));
    } catch (UnusableFileException e) {
      lackedMemory |= e.getCause() instanceof OutOfMemoryError;
      refuse(name, sentence(e, file));
    } catch (OutOfMemoryError | StackOverflowError e) {
      lackedMemory |= e instanceof OutOfMemoryError;
      refuse(name, TOO_MUCH);
    }
  }

  private void unwrap(Path file, String name, Sort sort, int depth) {
    String what = sort == Sort.ZIP ? "zip file" : "message";
    Wrapped wrapped;
    try {
      if (depth == DEEPEST) {
        throw new IOException("wrapped too often");
      }
      wrapped = Wrapping.open(file, sort, mails);
    } catch (IOException e) {
      lackedMemory |= e.getCause() instanceof OutOfMemoryError;
      refuse(
          name,
          "it is a "
              + what
              + " that cannot be taken apart here. Open it, and save the workbook that is in it"
              + " here.");
      return;
    }
    int readBefore = read.size();
    int refusedBefore = refused.size();
    int passedBefore = passedOver.size();
    for (Wrapped.Inside inside : wrapped.inside()) {
      addInside(inside, name, depth);
    }
    List<Reply> packs = read.subList(readBefore, read.size());
    if (wrapped.noAnswer().isPresent() && packs.stream().noneMatch(Reply::saysAnything)) {
      // What comes back with a report is the letter as it went out.
      packs.clear();
      refused.subList(refusedBefore, refused.size()).clear();
      passedOver.subList(passedBefore, passedOver.size()).clear();
      passOver(name, wrapped.noAnswer().get());
    } else if (packs.isEmpty() && refused.size() == refusedBefore) {
      refused.add(new Refusal(name, owner(wrapped.sender()), without(what, wrapped)));
    } else {
      noteWordsBeside(packs, name, wrapped);
    }
  }

  /** Whoever sends a blank pack back may have typed the commentary into the message. */
  private void noteWordsBeside(List<Reply> packs, String name, Wrapped message) {
    String words = OwnWords.of(message.text().words());
    boolean isBlank = Blanks.isBlank(words);
    if (!packs.isEmpty()
        && packs.stream().noneMatch(Reply::saysAnything)
        && !(isBlank && message.text().isWhole())) {
      passOver(
          name,
          "the workbook of "
              + packs.get(0).request().owner()
              + " in it has no commentary."
              + unread(message)
              + (isBlank
                  ? ""
                  : " The message says: "
                      + Noticed.quoted(Blanks.collapse(words))
                      + "."
                      + Extras.COPY));
    }
  }

  /** A workbook is read from a file: for a moment it becomes one. */
  private void addInside(Wrapped.Inside inside, String name, int depth) {
    try {
      Path file = Files.createTempFile("scorebook", ending(inside.name()));
      file.toFile().deleteOnExit(); // interrupted, nothing of the reply lies about
      try {
        Files.write(file, inside.content());
        add(file, name + "/" + inside.name(), depth + 1);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      refuse(
          name + "/" + inside.name(),
          "it cannot be unpacked, since there is no room for files for a moment. Save it here by"
              + " itself.");
    }
  }

  private static String ending(String name) {
    String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    return ending.matches("\\.[a-z]{3,4}") ? ending : ".bin";
  }

  /** Nobody, where several share the address. */
  private Optional<String> owner(String sender) {
    List<String> found =
        results.edition().owners().stream()
            .filter(owner -> owner.name().equalsIgnoreCase(sender) || owner.hasAddress(sender))
            .map(Owner::name)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String without(String what, Wrapped wrapped) {
    if (!wrapped.encryption().isEmpty()) {
      return "it is an encrypted message ("
          + wrapped.encryption()
          + "), which cannot be read here. Open it in your mail program and save its workbook here,"
          + " or ask for the workbook in a message that is not encrypted.";
    }
    String words = OwnWords.of(wrapped.text().words());
    String others =
        wrapped.others().isEmpty() ? "" : " (in it: " + String.join(", ", wrapped.others()) + ")";
    String found = "it is a " + what + " without a workbook" + others + "." + unread(wrapped);
    if (Blanks.isBlank(words)) {
      return wrapped.text().isWhole() ? found + INSTEAD : found;
    }
    return found + " It says: " + Noticed.quoted(words) + "." + Extras.COPY;
  }

  private static String unread(Wrapped message) {
    return message.text().isWhole() ? "" : " " + LegibleText.UNREAD;
  }

  /** The reason without the folder, which the name already tells. */
  private static String sentence(UnusableFileException e, Path file) {
    return "it " + Blanks.strip(String.valueOf(e.getMessage()).replace(file.toString(), ""));
  }
}
