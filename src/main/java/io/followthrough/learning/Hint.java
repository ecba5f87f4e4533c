package io.followthrough.learning;

/**
 * A remark on how something is put. Each rule has a sentence and another way to put it; neither is
 * ever in the way.
 *
 * @param rule the name of the rule, a literal
 * @param at where in the text it is about begins
 * @param found the words it is about, as they are in the text
 */
public record Hint(String rule, int at, String found) {}
