/**
 * Writing a postmortem: starting it, its sections and templates, timeline, factors and whys, and
 * what is left alone.
 */
@NullMarked
package io.followthrough.desk.postmortem;

import org.jspecify.annotations.NullMarked;
