package org.ofbiz.core.entity;

/** A fault of Jira's entity engine. */
public class GenericEntityException extends Exception {
  private static final long serialVersionUID = 1L;

  public GenericEntityException(String message, Throwable cause) {
    super(message, cause);
  }
}
