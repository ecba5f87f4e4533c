/** Who approved which text of a postmortem, and what that text has become. */
@NullMarked
package io.followthrough.desk.review;

import org.jspecify.annotations.NullMarked;
