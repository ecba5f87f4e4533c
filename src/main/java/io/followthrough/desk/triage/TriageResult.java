package io.followthrough.desk.triage;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.action.ActionFile;

/**
 * What came of one of several answers given at once.
 *
 * @param key the key of the action item, as it was sent
 * @param outcome the item as it stands now; or why it was not answered
 */
public record TriageResult(String key, Outcome<ActionFile> outcome) {}
