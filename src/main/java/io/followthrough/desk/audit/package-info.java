/**
 * What was answered, refused, let off and closed around the gate, each entry sealed to the one
 * before, and what was refused to one person.
 */
@NullMarked
package io.followthrough.desk.audit;

import org.jspecify.annotations.NullMarked;
