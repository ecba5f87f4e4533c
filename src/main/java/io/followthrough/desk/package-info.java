/**
 * What people come for, each use case a class that panels, REST, validators and listeners all call.
 * The use cases stand in rooms by what they are about; here is what all of them speak of: who asks
 * ({@link io.followthrough.desk.Visitor}), what comes of it ({@link
 * io.followthrough.desk.Outcome}), and the ports to issues, people and permissions that a host
 * implements.
 */
@NullMarked
package io.followthrough.desk;

import org.jspecify.annotations.NullMarked;
