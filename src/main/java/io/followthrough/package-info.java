/**
 * Postmortems that lead to something: a Jira plugin that lets an incident close once every action
 * item of its postmortem has an answer, and holds an accepted answer to what was promised.
 *
 * <p>{@code docs/rooms.puml} draws the rooms below this package and who may see whom.
 */
@NullMarked
package io.followthrough;

import org.jspecify.annotations.NullMarked;
