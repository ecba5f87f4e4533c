/** Whether the workflows in use ask the gate, and the repair of those that do not. */
@NullMarked
package io.followthrough.desk.coverage;

import org.jspecify.annotations.NullMarked;
