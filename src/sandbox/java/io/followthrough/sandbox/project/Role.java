package io.followthrough.sandbox.project;

/** A role that each project fills with its own users and groups. */
public record Role(long id, String name, String description) {}
