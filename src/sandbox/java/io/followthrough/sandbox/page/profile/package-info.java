/** What each person sees of himself. */
@NullMarked
package io.followthrough.sandbox.page.profile;

import org.jspecify.annotations.NullMarked;
