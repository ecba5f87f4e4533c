package io.followthrough.desk.reading;

import java.util.List;

/** A part of a postmortem as it is read: on a page, or in one of the forms it is exported in. */
public sealed interface Block {

  /**
   * What the next blocks are about.
   *
   * @param level 1 for the whole, 2 for a section, 3 for what is in one
   */
  record Heading(int level, String text) implements Block {}

  /** A text as somebody wrote it, in Jira's markup. */
  record Said(String text) implements Block {}

  /** Sentences of the plugin's own, a line each. */
  record Lines(List<String> lines) implements Block {

    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** Rows under a head; each has as many cells as that. */
  record Grid(List<String> head, List<List<String>> rows) implements Block {

    public Grid {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A tree, as one reads it: each line followed by those below it. */
  record Outline(List<Branch> branches) implements Block {

    public Outline {
      branches = List.copyOf(branches);
    }
  }

  /**
   * A line of a tree.
   *
   * @param depth how many lines stand above it in the tree
   */
  record Branch(int depth, String text) {

    /** How far in it is shown: what stands deeper than anybody can follow stays there. */
    public int shown() {
      return Math.min(depth, 6);
    }
  }
}
