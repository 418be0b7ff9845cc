package org.scorebook.mail.sending;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.UnusableFileException;

/** Hands letters over, one at a time and once each; trying again is the sender's business. */
public interface Postman extends AutoCloseable {

  /** Called when all has been sent but the final dot, without which no server delivers. */
  @FunctionalInterface
  interface BeforeDot {
    /**
     * @throws IOException when the letter must not be handed over after all
     */
    void run() throws IOException;
  }

  /**
   * Tries once to hand over a letter.
   *
   * @param messageId without angle brackets
   * @throws IOException what {@code beforeDot} threw; the letter was then not handed over
   * @throws UnusableFileException when a file that the settings name cannot be used
   */
  Handover hand(Letter letter, String messageId, BeforeDot beforeDot)
      throws IOException, UnusableFileException;

  /**
   * Tries once to hand over a letter of which a draft was made before.
   *
   * @param earlier the draft
   */
  default Handover handAgain(
      Letter letter, String messageId, LedgerEntry earlier, BeforeDot beforeDot)
      throws IOException, UnusableFileException {
    return hand(letter, messageId, beforeDot);
  }

  /** What the ledger remembers of a letter from when {@link BeforeDot} is called on. */
  default Fate underWay() {
    return Fate.SENDING;
  }

  @Override
  void close();

  /** What became of a letter. */
  sealed interface Handover {

    /** For the user; holds no secret. */
    String text();

    /** What the ledger remembers of it. */
    Fate fate();

    /** Words that the ledger keeps, by which the letter can be found again. */
    default String note() {
      return text();
    }

    /**
     * Where no letter can be handed over at all.
     *
     * @param more for the user to know besides
     */
    static Handover of(StoppedException why, String more) {
      String text = FailureCause.oneLine(why.getMessage()) + more;
      return why.isForNow() ? new Unreachable(text, false) : new Stopped(text);
    }

    /** The same with its text changed. */
    Handover with(UnaryOperator<String> change);

    /** Accepted; the server's answer, and a sentence on copies that it did not take. */
    record Sent(String text, String withoutCopies) implements Handover {
      public Sent(String text) {
        this(text, "");
      }

      @Override
      public Fate fate() {
        return Fate.SENT;
      }

      @Override
      public Handover with(UnaryOperator<String> change) {
        return new Sent(change.apply(text), change.apply(withoutCopies));
      }
    }

    /** Put into a mailbox for somebody to send; where. */
    record Drafted(String text, String note) implements Handover {

      /** Where the words for the user are enough to find it again. */
      public Drafted(String text) {
        this(text, text);
      }

      @Override
      public Fate fate() {
        return Fate.DRAFTED;
      }

      @Override
      public Handover with(UnaryOperator<String> change) {
        return new Drafted(change.apply(text), change.apply(note));
      }

      /** The same where an earlier draft made room for it. */
      public Drafted inPlaceOfAnother() {
        return new Drafted(text.replaceFirst("\\.$", ", in place of the one before."), note);
      }

      /** The same where the mailbox kept an earlier draft. */
      public Drafted besideAnother() {
        return new Drafted(
            text + " The one before could not be removed: delete it there, or it may go out too.",
            note);
      }
    }

    /** Not taken, for a reason of this letter or owner; temporary if it may be taken later. */
    record Refused(String text, boolean temporary) implements Handover {
      @Override
      public Fate fate() {
        return Fate.FAILED;
      }

      @Override
      public Handover with(UnaryOperator<String> change) {
        return new Refused(change.apply(text), temporary);
      }
    }

    /** It had gone, and no answer came: it may or may not be delivered. */
    record Uncertain(String text) implements Handover {
      @Override
      public Fate fate() {
        return Fate.UNCERTAIN;
      }

      @Override
      public Handover with(UnaryOperator<String> change) {
        return new Uncertain(change.apply(text));
      }
    }

    /**
     * Not sent: the server could not be reached, or it went away at this letter, which may be the
     * letter's fault. A draft that another try finds and replaces may be there all the same.
     */
    record Unreachable(String text, boolean atThisLetter, Fate fate) implements Handover {

      /** Where nothing of it can be there. */
      public Unreachable(String text, boolean atThisLetter) {
        this(text, atThisLetter, Fate.FAILED);
      }

      @Override
      public Handover with(UnaryOperator<String> change) {
        return new Unreachable(change.apply(text), atThisLetter, fate);
      }
    }

    /** Not sent, and no other would be: something must be put right first. */
    record Stopped(String text) implements Handover {
      @Override
      public Fate fate() {
        return Fate.FAILED;
      }

      @Override
      public Handover with(UnaryOperator<String> change) {
        return new Stopped(change.apply(text));
      }
    }
  }
}
