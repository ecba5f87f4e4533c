package io.followthrough.desk.setup;

import java.util.List;

/** What the plugin needs in the host, and how far it has come with making it. */
public interface Setup {

  /** One line for each thing, in the order they are made; empty before the first run. */
  List<SetupLine> lines();

  /** Makes what is missing. Running it again changes nothing. */
  void run();
}
