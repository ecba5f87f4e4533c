/** Knows the fields of issues: what custom fields take and show, and which screens have them. */
@NullMarked
package io.followthrough.sandbox.field;

import org.jspecify.annotations.NullMarked;
