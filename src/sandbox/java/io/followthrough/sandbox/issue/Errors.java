package io.followthrough.sandbox.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong, in the order it was found; the first error of a field stays. */
public final class Errors implements ErrorCollection {

  private final List<String> messages = new ArrayList<>();
  private final Map<String, String> ofFields = new LinkedHashMap<>();

  /** Nothing is wrong, yet. */
  public static Errors none() {
    return new Errors();
  }

  /** One thing is wrong. */
  public static Errors of(String message) {
    var errors = new Errors();
    errors.addErrorMessage(message);
    return errors;
  }

  /** Is the one answer about what is not there and about what somebody may not see. */
  public static Errors unseen() {
    return of("Issue Does Not Exist");
  }

  /** One thing is wrong with one field. */
  public static Errors of(String field, String message) {
    var errors = new Errors();
    errors.addError(field, message);
    return errors;
  }

  @Override
  public boolean hasAnyErrors() {
    return !messages.isEmpty() || !ofFields.isEmpty();
  }

  @Override
  public Collection<String> getErrorMessages() {
    return List.copyOf(messages);
  }

  @Override
  public Map<String, String> getErrors() {
    return new LinkedHashMap<>(ofFields);
  }

  @Override
  public void addError(String field, String message) {
    ofFields.putIfAbsent(field, message);
  }

  @Override
  public void addErrorMessage(String message) {
    messages.add(message);
  }

  @Override
  public String toString() {
    return messages + " " + ofFields;
  }
}
