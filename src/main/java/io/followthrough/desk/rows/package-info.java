/**
 * The rows that reports are made of, one for each action item and one for each duty of an incident:
 * how they are kept true, and made anew.
 */
@NullMarked
package io.followthrough.desk.rows;

import org.jspecify.annotations.NullMarked;
