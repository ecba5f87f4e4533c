/** The pages of projects. */
@NullMarked
package io.followthrough.sandbox.page.project;

import org.jspecify.annotations.NullMarked;
