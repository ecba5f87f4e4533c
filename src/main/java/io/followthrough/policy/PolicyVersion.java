package io.followthrough.policy;

import java.time.Instant;

/**
 * What a policy has said from one moment on.
 *
 * @param number 1 for the first that was saved
 * @param at when it was saved
 * @param by the user key of who saved it
 * @param forOpen whether it was to hold for what was open then, too
 * @param says what it says
 */
public record PolicyVersion(int number, Instant at, String by, boolean forOpen, Amendment says) {}
