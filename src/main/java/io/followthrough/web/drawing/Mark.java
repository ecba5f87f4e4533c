package io.followthrough.web.drawing;

/**
 * What stands for one row, or for several of one kind that would cover one another.
 *
 * @param x where it stands
 * @param length how long what happened is drawn; 0 where it has no length
 * @param rough whether one knows the moment only roughly
 * @param title the row in words
 * @param count how many rows it stands for; empty for one
 */
public record Mark(int x, int length, boolean rough, String title, String count) {}
