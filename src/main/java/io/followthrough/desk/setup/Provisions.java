package io.followthrough.desk.setup;

import java.util.Optional;

/**
 * Remembers what was made in the host and under which id, so that it is found again after somebody
 * renames it. The names are stored: they never change.
 */
public interface Provisions {

  String POSTMORTEM_TYPE = "type.postmortem";
  String ACTION_TYPE = "type.action-item";
  String REVIEWS_LINK = "link.postmortem";
  String REMEDIATES_LINK = "link.remediation";
  String WORKFLOW = "workflow.postmortem";
  String FACILITATOR = "field.facilitator";

  /** What a section's field is remembered as. */
  static String field(String sectionId) {
    return "section." + sectionId;
  }

  /** What a review state's status is remembered as. */
  static String status(String stateId) {
    return "status." + stateId;
  }

  /** The host's id of a thing; empty as long as it was not made. */
  Optional<String> idOf(String name);

  /** Remembers a thing, in place of what was remembered under that name. */
  void remember(String name, String hostId);
}
