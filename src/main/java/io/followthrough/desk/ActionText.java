package io.followthrough.desk;

/**
 * What an action item asks for, as it is kept to compare others with.
 *
 * @param place where it stands in the order of writing; a text that is written anew moves to the
 *     end
 * @param actionId the id of the item's ticket
 * @param text what is to be done, in a line
 */
public record ActionText(long place, long actionId, String text) {}
