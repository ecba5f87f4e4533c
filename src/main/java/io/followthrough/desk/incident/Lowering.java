package io.followthrough.desk.incident;

import java.time.Instant;

/**
 * That somebody let a lower severity of an incident count.
 *
 * @param from the value of its severity field that counted until then
 * @param to the value that counts since
 * @param reason why, in words
 * @param by the user key of who did
 */
public record Lowering(String from, String to, String reason, String by, Instant at) {}
