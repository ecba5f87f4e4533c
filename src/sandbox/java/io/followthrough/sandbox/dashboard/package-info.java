/** What people put on their dashboards. */
@NullMarked
package io.followthrough.sandbox.dashboard;

import org.jspecify.annotations.NullMarked;
