package io.followthrough.postmortem.timeline;

import java.util.Arrays;

/** Builds rows of a timeline: an alarm on a Thursday morning, unless a test says otherwise. */
public final class Entries {

  private String when = "2030-03-14 10:02 UTC";
  private Kind kind = Kind.OTHER;
  private String text = "The first alarm went off";
  private String source = "";

  private Entries() {}

  public static Entries anEntry() {
    return new Entries();
  }

  /** A moment as people write it, with its zone or in UTC. */
  public Entries at(String written) {
    this.when = written;
    return this;
  }

  public Entries as(Kind kind) {
    this.kind = kind;
    return this;
  }

  public Entries saying(String text) {
    this.text = text;
    return this;
  }

  public Entries from(String source) {
    this.source = source;
    return this;
  }

  public Entry build() {
    return new Entry(moment(when), kind, text, source);
  }

  /** A timeline of such rows, whose ids count from 1. */
  public static Timeline timeline(Entries... entries) {
    var id = new long[1];
    return new Timeline(
        Arrays.stream(entries).map(one -> new Row(++id[0], 1, one.build())).toList());
  }

  static When moment(String written) {
    var found = WhenReader.whole(written, Zone.UTC).when();
    if (found == null) {
      throw new IllegalArgumentException("No moment: " + written);
    }
    return found;
  }
}
