/** Finding issues, and the queries people keep. */
@NullMarked
package io.followthrough.sandbox.rest.search;

import org.jspecify.annotations.NullMarked;
