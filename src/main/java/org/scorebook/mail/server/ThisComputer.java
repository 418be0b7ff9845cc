package org.scorebook.mail.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** What a mail server is told this computer is called: RFC 5321, 4.1.1.1. */
final class ThisComputer {
  private static final Pattern WHOLE_NAME =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*");

  private ThisComputer() {}

  /** Its whole name where it has one, else its address. */
  static String name() {
    try {
      InetAddress here = InetAddress.getLocalHost();
      return name(here.getCanonicalHostName(), here);
    } catch (UnknownHostException nameless) {
      return name("", InetAddress.getLoopbackAddress());
    }
  }

  static String name(String name, InetAddress address) {
    boolean own = WHOLE_NAME.matcher(name).matches() && !name.endsWith(".localdomain");
    if (own) {
      return name;
    }
    String digits = address.getHostAddress().replaceAll("%.*", "");
    return address instanceof Inet6Address ? "[IPv6:" + digits + "]" : "[" + digits + "]";
  }
}
