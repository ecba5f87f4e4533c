/** The site as a whole: which page answers at which address, and what the pages are made of. */
@NullMarked
package io.followthrough.sandbox.page.site;

import org.jspecify.annotations.NullMarked;
