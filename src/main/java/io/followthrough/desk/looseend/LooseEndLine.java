package io.followthrough.desk.looseend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loose end in a list.
 *
 * @param row what is kept of it
 * @param since the day since which it has been one
 * @param project the key of its project
 * @param key the key of its issue, or the one it had; empty where the reader may not know it
 * @param summary what it is about; empty where nobody knows any more
 * @param status its status by name; empty where it does not exist any more
 * @param owner who answers for it, or did, as people call him; {@code null} where nobody does
 * @param ownerGone whether he has left
 * @param gone whether its issue does not exist any more
 */
public record LooseEndLine(
    LooseEnds row,
    LocalDate since,
    String project,
    String key,
    String summary,
    String status,
    @Nullable String owner,
    boolean ownerGone,
    boolean gone) {}
