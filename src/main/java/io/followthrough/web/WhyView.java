package io.followthrough.web;

import java.util.List;

/**
 * What the panel of whys on an action item shows.
 *
 * @param paths by which whys people came to ask for it
 */
public record WhyView(List<WhyLine> paths) {}
