package io.followthrough.web.drawing;

/**
 * Where the axis is broken, because for long nothing happened.
 *
 * @param x where it stands
 * @param label how long that was
 */
public record Gap(int x, String label) {}
