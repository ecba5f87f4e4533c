/** The pages of issues: the list, one issue, creating, editing, assigning, transitions. */
@NullMarked
package io.followthrough.sandbox.page.issue;

import org.jspecify.annotations.NullMarked;
