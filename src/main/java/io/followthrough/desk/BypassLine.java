package io.followthrough.desk;

/**
 * A bypass in a list.
 *
 * @param incident the key of the incident
 * @param kept the bypass
 */
public record BypassLine(String incident, KeptBypass kept) {}
