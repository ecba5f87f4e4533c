/** The page of the audit. */
@NullMarked
package io.followthrough.web.audit;

import org.jspecify.annotations.NullMarked;
