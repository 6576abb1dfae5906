package dev.dateline.cli;

import dev.dateline.Samples;

/** The program as a process, over events that are written as lines. */
final class Scripted {

  private Scripted() {}

  public static void main(String[] arguments) {
    Session session = Session.ofProcess();
    Runtime.getRuntime().addShutdownHook(new Thread(session.interruption()));
    System.exit(new Main(session, (language, rules, dating) -> Samples::extract).run(arguments));
  }
}
