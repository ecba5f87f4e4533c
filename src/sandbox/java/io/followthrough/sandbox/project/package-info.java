/** Knows projects, their roles, and who may do what in them. */
@NullMarked
package io.followthrough.sandbox.project;

import org.jspecify.annotations.NullMarked;
