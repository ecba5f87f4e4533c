package io.followthrough.desk.likeness;

/**
 * The text of an issue, as it is kept to compare others with.
 *
 * @param place where it stands in the order of writing; a text that is written anew moves to the
 *     end
 * @param issueId the id of the issue whose text it is
 * @param text what it says
 */
public record ComparedText(long place, long issueId, String text) {}
