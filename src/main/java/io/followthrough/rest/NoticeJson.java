package io.followthrough.rest;

/**
 * A notice that the gate refused something.
 *
 * @param last up to where it tells; who was told asks for what is after it
 * @param text what to say
 * @param link how to call the way to all of it
 * @param dismiss how to call the button that takes the notice away
 */
public record NoticeJson(long last, String text, String link, String dismiss) {}
