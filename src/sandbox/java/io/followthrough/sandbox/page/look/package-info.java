/** What the pages are dressed in: AUI, the sandbox's own style sheet, and how browsers get them. */
@NullMarked
package io.followthrough.sandbox.page.look;

import org.jspecify.annotations.NullMarked;
