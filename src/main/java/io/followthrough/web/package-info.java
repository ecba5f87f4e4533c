/**
 * The panels on the pages of incidents, postmortems and action items.
 *
 * <p>A panel is a condition ({@code ShownOn…}) and a provider ({@code …Panel}) that puts what the
 * desk answers into a {@code …View}: words only, all of them resolved, so that templates decide
 * nothing. Every method a template calls is on the allowlist of {@code atlassian-plugin.xml}.
 */
@NullMarked
package io.followthrough.web;

import org.jspecify.annotations.NullMarked;
