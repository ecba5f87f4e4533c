package io.followthrough.web;

import java.util.List;

/**
 * What the panel of similar incidents shows.
 *
 * @param rows the postmortems that tell of something similar, best first
 */
public record SimilarView(List<SimilarRow> rows) {}
