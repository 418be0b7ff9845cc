package org.scorebook.mail.sending;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.text.EmailAddress;

/**
 * A server's refusal.
 *
 * @param answer its own words, code first
 * @param address whom it was said of; empty where it was said of the sender or the message
 * @param toMail whether it answered the command that names the sender
 */
record SmtpRefusal(int code, String answer, String address, boolean toMail) {
  private static final Pattern CODE =
      Pattern.compile("^\\s*\\[?([245]\\d\\d)\\b.*", Pattern.DOTALL);

  /** Many servers say what is wrong with the sender only at a recipient, or after the text. */
  private static final Pattern OF_SENDER =
      Pattern.compile(
          "SendAsDenied|\\b5\\.7\\.60\\b|\\b5\\.7\\.30\\b|\\b5\\.1\\.[78]\\b"
              + "|Sender address rejected|Sender verify failed"
              + "|not (allowed|permitted|authori[sz]ed) to send as",
          Pattern.CASE_INSENSITIVE);

  public boolean temporary() {
    return code < 500;
  }

  /** Whether no letter of this sender would be taken, whoever it is for. */
  public boolean isPlainlyOfSender() {
    // 552 is about the size of this message.
    return !temporary() && ((toMail && code != 552) || OF_SENDER.matcher(answer).find());
  }

  /** What was said of an address, else the last refusal, which is the most particular. */
  public static Optional<SmtpRefusal> find(MessagingException failure, String to) {
    List<SmtpRefusal> all = all(failure);
    return all.stream()
        .filter(refusal -> EmailAddress.same(refusal.address(), to))
        .findFirst()
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
  }

  /**
   * What was said of addresses other than the owner's; nothing where that was refused too, or where
   * the server takes its leave rather than says anything of an address.
   */
  public static List<SmtpRefusal> ofCopies(MessagingException failure, String to) {
    List<SmtpRefusal> all = all(failure);
    boolean onlyAddresses =
        all.stream().noneMatch(refusal -> refusal.address().isEmpty() || refusal.code() == 421);
    boolean ofOwner = all.stream().anyMatch(refusal -> EmailAddress.same(refusal.address(), to));
    return onlyAddresses && !ofOwner ? all : List.of();
  }

  private static List<SmtpRefusal> all(MessagingException failure) {
    List<SmtpRefusal> found = new ArrayList<>();
    Exception next = failure;
    for (int depth = 0; next != null && depth < 100; depth++) {
      of(next).ifPresent(found::add);
      next = next instanceof MessagingException outer ? outer.getNextException() : null;
    }
    return found;
  }

  private static Optional<SmtpRefusal> of(Exception failure) {
    int code = 0;
    String address = "";
    boolean toMail = false;
    if (failure instanceof SMTPAddressFailedException refused) {
      code = refused.getReturnCode();
      address = refused.getAddress().getAddress();
    } else if (failure instanceof SMTPSenderFailedException sender) {
      code = sender.getReturnCode();
      toMail = true;
    } else if (failure instanceof SMTPSendFailedException send) {
      code = send.getReturnCode();
      toMail = send.getCommand() != null && send.getCommand().startsWith("MAIL");
    }
    String answer = FailureCause.oneLine(failure.getMessage());
    return code >= 400 && code < 600 && CODE.matcher(answer).matches()
        ? Optional.of(new SmtpRefusal(code, answer, address, toMail))
        : Optional.empty();
  }
}
