package io.followthrough.rest;

import java.util.List;

/**
 * A page of a postmortem's action items, those without an answer first.
 *
 * @param total how many the visitor may see
 * @param hidden how many more there are
 * @param start the place of the first one on this page
 * @param limit how many a page holds
 * @param actions the page
 */
public record ActionsJson(int total, int hidden, int start, int limit, List<ActionJson> actions) {}
