/** Workflows, drawn and in words. */
@NullMarked
package io.followthrough.sandbox.page.admin.workflow;

import org.jspecify.annotations.NullMarked;
