package com.atlassian.scheduler.config;

/** The name of what runs jobs. */
public final class JobRunnerKey {

  private final String value;

  private JobRunnerKey(String value) {
    this.value = value;
  }

  public static JobRunnerKey of(String value) {
    return new JobRunnerKey(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobRunnerKey && ((JobRunnerKey) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
