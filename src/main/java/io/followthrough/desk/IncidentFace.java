package io.followthrough.desk;

/**
 * What a list tells of an incident.
 *
 * @param key its key
 * @param summary its title
 * @param project the id of its project
 * @param severity how bad it is; empty where nobody can tell
 */
public record IncidentFace(String key, String summary, long project, String severity) {}
