/**
 * What every resource needs: who asks and of what, reading JSON, refusing, and the shapes of
 * things.
 */
@NullMarked
package io.followthrough.sandbox.rest.answer;

import org.jspecify.annotations.NullMarked;
