package io.followthrough.sandbox.link;

import org.jspecify.annotations.Nullable;

/**
 * A link from an issue to something outside of the tracker.
 *
 * @param globalId what tells the thing apart in its own system; {@code null} where nobody said
 * @param json application, relationship and object as REST shows them
 */
public record RemoteLink(
    long id, long issueId, @Nullable String globalId, String title, String json) {}
