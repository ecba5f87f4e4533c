/** The pages on which administrators see and change policies. */
@NullMarked
package io.followthrough.web.policy;

import org.jspecify.annotations.NullMarked;
