package io.followthrough.insight;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How many days it took from accepting action items to having them done. Those still open have no
 * such time yet; they are counted apart, since leaving them out silently would make slow work look
 * fast.
 *
 * @param finished how many were done in that time
 * @param median half of them took no longer; empty where none was done
 * @param ninetieth nine in ten took no longer; empty where none was done
 * @param open how many are accepted and not done today
 */
public record TimeToDone(int finished, OptionalDouble median, OptionalInt ninetieth, int open) {}
