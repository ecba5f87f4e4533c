package com.atlassian.scheduler;

/** A job cannot be scheduled. */
public class SchedulerServiceException extends Exception {
  private static final long serialVersionUID = 1L;

  public SchedulerServiceException(String message, Throwable cause) {
    super(message, cause);
  }
}
