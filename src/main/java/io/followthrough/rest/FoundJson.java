package io.followthrough.rest;

import java.util.List;

/**
 * What has to do with a few words, on the wire.
 *
 * @param actions action items, best first
 * @param postmortems postmortems, best first
 */
public record FoundJson(
    List<SimilarJson.Item> actions, List<SimilarPostmortemsJson.Item> postmortems) {}
