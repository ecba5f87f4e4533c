package io.followthrough.desk;

/**
 * What came of one of several answers given at once.
 *
 * @param key the key of the action item, as it was sent
 * @param outcome the item as it stands now; or why it was not answered
 */
public record TriageResult(String key, Outcome<ActionFile> outcome) {}
