/**
 * What people come for: start a postmortem, add an action item, answer it, ask the gate.
 *
 * <p>The use cases are {@link io.followthrough.desk.GateDesk}, {@link
 * io.followthrough.desk.PostmortemDesk}, {@link io.followthrough.desk.ActionDesk} and {@link
 * io.followthrough.desk.DebtWatch}; panels, REST, validators and listeners all call them. The
 * interfaces are the ports they need; a host implements them.
 */
@NullMarked
package io.followthrough.desk;

import org.jspecify.annotations.NullMarked;
