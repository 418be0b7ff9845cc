package org.scorebook.mail;

import com.icegreen.greenmail.util.ServerSetup;

/** Mail servers of a test, on this machine and at a port that is free. */
public final class Loopback {
  /** Milliseconds. A busy machine may let a new thread wait for longer than the library does. */
  private static final long PATIENCE = 60_000;

  private Loopback() {}

  /** How such a server is started. */
  public static ServerSetup of(String protocol) {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(PATIENCE);
    return setup;
  }
}
