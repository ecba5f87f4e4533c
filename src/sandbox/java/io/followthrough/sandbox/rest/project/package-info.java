/** Projects with their statuses and roles. */
@NullMarked
package io.followthrough.sandbox.rest.project;

import org.jspecify.annotations.NullMarked;
