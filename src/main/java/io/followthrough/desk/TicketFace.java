package io.followthrough.desk;

import io.followthrough.action.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of a ticket.
 *
 * @param key its key
 * @param summary what is to be done, in a line
 * @param status its status by name
 * @param owner who answers for it; {@code null} while nobody does
 */
public record TicketFace(String key, String summary, String status, @Nullable Person owner) {}
