/** What the gate asks for, one class a requirement. */
@NullMarked
package io.followthrough.gate.requirement;

import org.jspecify.annotations.NullMarked;
