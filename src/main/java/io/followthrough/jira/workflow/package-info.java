/**
 * The gate as parts of a workflow: a validator that refuses with reasons, and a condition that
 * hides. The class names are written into customers' workflows: they never change.
 */
@NullMarked
package io.followthrough.jira.workflow;

import org.jspecify.annotations.NullMarked;
