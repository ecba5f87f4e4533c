package io.followthrough.desk.incident;

/**
 * A waiver in a list.
 *
 * @param incident the key of its incident
 * @param kept the waiver
 */
public record WaiverLine(String incident, KeptWaiver kept) {}
