package io.followthrough.desk.policy;

import io.followthrough.desk.TextField;
import java.util.List;

/** What the host has names for, of what a policy may name. */
public interface Vocabulary {

  /** The names of all issue types. */
  List<String> issueTypes();

  /** The names of all statuses. */
  List<String> statuses();

  /** The names of those statuses in which nothing is left to do. */
  List<String> finishedStatuses();

  /** The names of all resolutions. */
  List<String> resolutions();

  /** The names of all priorities, most urgent first. */
  List<String> priorities();

  /** The names of all roles that people fill in projects. */
  List<String> roles();

  /** Whether there is a group of that name. */
  boolean hasGroup(String name);

  /** Whether there is a user of that name who can sign in. */
  boolean hasUser(String name);

  /** The custom fields that take text, but for those that the plugin made, by name. */
  List<TextField> textFields();

  /** Whether there is a custom field of that id from whose values one is chosen. */
  boolean hasChoiceField(String fieldId);
}
