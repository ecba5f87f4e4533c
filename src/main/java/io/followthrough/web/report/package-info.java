/**
 * The pages of the reports. They ask the same use cases with the same parameters as REST does, and
 * show the same numbers; charts are drawn here, as shapes that the template only has to name.
 */
@NullMarked
package io.followthrough.web.report;

import org.jspecify.annotations.NullMarked;
