package io.followthrough.desk.likeness;

import io.followthrough.desk.AskedAction;

/**
 * An action item that asks for something like what somebody is about to ask for.
 *
 * @param asked the action item, and who asks for it
 * @param score how much alike the two are, from 0 to 1
 * @param likelyTheSame whether they are likely to ask for the same
 */
public record SimilarAction(AskedAction asked, double score, boolean likelyTheSame) {}
