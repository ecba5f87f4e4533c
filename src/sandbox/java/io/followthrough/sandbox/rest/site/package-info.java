/** What the whole site has in common: constants, fields and the server itself. */
@NullMarked
package io.followthrough.sandbox.rest.site;

import org.jspecify.annotations.NullMarked;
