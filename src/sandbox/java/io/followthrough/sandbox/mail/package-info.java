/** Keeps what plugins would mail. */
@NullMarked
package io.followthrough.sandbox.mail;

import org.jspecify.annotations.NullMarked;
