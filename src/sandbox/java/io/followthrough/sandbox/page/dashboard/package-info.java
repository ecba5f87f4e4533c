/** The dashboard of each person. */
@NullMarked
package io.followthrough.sandbox.page.dashboard;

import org.jspecify.annotations.NullMarked;
