package io.followthrough.sandbox.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Arrays;
import java.util.Optional;

/** Jira's built-in searchers of the fields that the sandbox has, by their keys. */
public enum FieldSearcher implements CustomFieldSearcher {
  TEXT("textsearcher"),
  EXACT_TEXT("exacttextsearcher"),
  SELECT("multiselectsearcher"),
  USER("userpickergroupsearcher"),
  DATE("daterange"),
  DATE_TIME("datetimerange"),
  EXACT_NUMBER("exactnumber"),
  NUMBER_RANGE("numberrange");

  private final String key;

  FieldSearcher(String shortKey) {
    this.key = FieldKind.PREFIX + shortKey;
  }

  /** Finds a searcher by the key Jira gives it. */
  public static Optional<FieldSearcher> withKey(String key) {
    return Arrays.stream(values()).filter(searcher -> searcher.key.equals(key)).findFirst();
  }

  /** The key Jira gives it. */
  public String key() {
    return key;
  }
}
