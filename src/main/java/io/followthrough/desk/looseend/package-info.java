/** What of action items and postmortems would be forgotten if nobody looked for it. */
@NullMarked
package io.followthrough.desk.looseend;

import org.jspecify.annotations.NullMarked;
