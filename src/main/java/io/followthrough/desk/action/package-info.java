/**
 * Action items: adding and pasting them, answering them, their tickets, due days and history, and
 * those that were lost.
 */
@NullMarked
package io.followthrough.desk.action;

import org.jspecify.annotations.NullMarked;
