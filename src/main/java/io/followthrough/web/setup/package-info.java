/** The pages for those who install and maintain the plugin. */
@NullMarked
package io.followthrough.web.setup;

import org.jspecify.annotations.NullMarked;
