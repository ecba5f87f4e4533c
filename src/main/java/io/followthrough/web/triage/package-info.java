/**
 * The triage desk: the action items that wait for an answer, and one key for each answer.
 *
 * <p>{@link io.followthrough.web.triage.TriagePage} shows a page of the list; what is done there
 * goes over REST.
 */
@NullMarked
package io.followthrough.web.triage;

import org.jspecify.annotations.NullMarked;
