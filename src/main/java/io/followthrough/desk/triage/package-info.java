/** Which action items wait for an answer, and answering many of them. */
@NullMarked
package io.followthrough.desk.triage;

import org.jspecify.annotations.NullMarked;
