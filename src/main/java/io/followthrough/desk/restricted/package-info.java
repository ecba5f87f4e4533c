/** What is written about a postmortem for few eyes only. */
@NullMarked
package io.followthrough.desk.restricted;

import org.jspecify.annotations.NullMarked;
