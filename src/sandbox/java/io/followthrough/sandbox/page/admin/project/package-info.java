/** Projects, their settings and who fills their roles. */
@NullMarked
package io.followthrough.sandbox.page.admin.project;

import org.jspecify.annotations.NullMarked;
