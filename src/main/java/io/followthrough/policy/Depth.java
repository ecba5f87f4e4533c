package io.followthrough.policy;

import io.followthrough.postmortem.Template;
import java.util.Arrays;
import java.util.Optional;

/** How thorough a postmortem has to be; the ids are stored and never change. */
public enum Depth {
  FULL("full"),
  LIGHT("light");

  private final String id;

  Depth(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** What a postmortem of this depth is made of. */
  public Template template() {
    return switch (this) {
      case FULL -> Template.full();
      case LIGHT -> Template.light();
    };
  }

  /** The depth of that id; empty where there is none. */
  public static Optional<Depth> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
