package io.followthrough.desk;

import java.time.Instant;

/**
 * That somebody took something back.
 *
 * @param by the user key of who did
 * @param at when
 * @param reason why, in words
 */
public record Withdrawal(String by, Instant at, String reason) {}
