/** Forms: the fields of a screen as a page shows them, and what somebody typed into them. */
@NullMarked
package io.followthrough.sandbox.page.form;

import org.jspecify.annotations.NullMarked;
