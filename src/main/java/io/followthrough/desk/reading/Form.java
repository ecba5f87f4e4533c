package io.followthrough.desk.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a postmortem is exported. The ids are spoken of over REST. */
public enum Form {
  MARKDOWN("markdown", "md"),
  WIKI("wiki", "txt");

  private final String id;
  private final String ending;

  Form(String id, String ending) {
    this.id = id;
    this.ending = ending;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** How the name of a file of that form ends. */
  public String ending() {
    return ending;
  }

  /** The form of that id; empty where there is none. */
  public static Optional<Form> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** The blocks in this form. */
  public String write(List<Block> blocks) {
    return switch (this) {
      case MARKDOWN -> Markdown.of(blocks);
      case WIKI -> Wiki.of(blocks);
    };
  }
}
