/**
 * Puts what plugins add into pages: panels, links, sections, styles and scripts.
 *
 * <p>Start at {@link io.followthrough.sandbox.fragment.WebPanels}.
 */
@NullMarked
package io.followthrough.sandbox.fragment;

import org.jspecify.annotations.NullMarked;
