/** Who is told what while something is open: reminders, escalation, and the digest of both. */
@NullMarked
package io.followthrough.desk.reminder;

import org.jspecify.annotations.NullMarked;
