package io.followthrough.desk.incident;

/**
 * A bypass in a list.
 *
 * @param incident the key of the incident
 * @param kept the bypass
 */
public record BypassLine(String incident, KeptBypass kept) {}
