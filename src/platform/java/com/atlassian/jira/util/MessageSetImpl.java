package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Keeps messages in the order they came in. */
public class MessageSetImpl implements MessageSet {

  private final Set<String> errorMessages = new LinkedHashSet<>();

  @Override
  public void addErrorMessage(String errorMessage) {
    errorMessages.add(errorMessage);
  }

  @Override
  public Set<String> getErrorMessages() {
    return errorMessages;
  }
}
