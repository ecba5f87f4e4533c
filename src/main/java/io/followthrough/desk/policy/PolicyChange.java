package io.followthrough.desk.policy;

import java.util.Map;

/**
 * A change of a policy as somebody asks for it.
 *
 * @param version the number of the version that is to be replaced; 0 where there is none yet
 * @param forOpen whether it is to hold for what is open already, too
 * @param says what the policy is to say, as objects, lists, texts and numbers
 */
public record PolicyChange(int version, boolean forOpen, Map<String, ?> says) {}
