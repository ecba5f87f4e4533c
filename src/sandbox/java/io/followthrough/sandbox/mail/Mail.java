package io.followthrough.sandbox.mail;

import java.time.Instant;

/** A mail that somebody would have got. */
public record Mail(
    long id, String recipient, String subject, String mimeType, String body, Instant queued) {}
