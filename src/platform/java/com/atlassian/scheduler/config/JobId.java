package com.atlassian.scheduler.config;

/** The name of a job. */
public final class JobId {

  private final String value;

  private JobId(String value) {
    this.value = value;
  }

  public static JobId of(String value) {
    return new JobId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobId && ((JobId) other).value.equals(value);
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
