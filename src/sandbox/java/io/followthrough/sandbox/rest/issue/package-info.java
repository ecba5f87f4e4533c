/** Issues and everything that hangs on them. */
@NullMarked
package io.followthrough.sandbox.rest.issue;

import org.jspecify.annotations.NullMarked;
