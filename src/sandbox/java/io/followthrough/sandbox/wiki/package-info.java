/** Turns Jira's wiki markup into HTML that is safe to put on a page. */
@NullMarked
package io.followthrough.sandbox.wiki;

import org.jspecify.annotations.NullMarked;
