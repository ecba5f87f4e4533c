package io.followthrough.sandbox.demo;

import java.util.Arrays;
import java.util.Optional;

/** How much demo data an empty sandbox gets. */
public enum Demo {
  /** None at all. */
  NONE("false"),
  /** People, projects and a few issues. */
  SMALL("true"),
  /** That, and a year of incidents, their postmortems and what came of them. */
  YEAR("year");

  private final String option;

  Demo(String option) {
    this.option = option;
  }

  /** The one of an option; empty where there is none. */
  public static Optional<Demo> of(String option) {
    return Arrays.stream(values()).filter(one -> one.option.equals(option)).findFirst();
  }
}
