package io.followthrough.desk.setup;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;

/** Tells administrators whether the plugin fits into this host, and what is left to do by hand. */
public final class CompatibilityDesk {

  private final HostCheck check;
  private final Setup setup;
  private final Permissions permissions;

  public CompatibilityDesk(HostCheck check, Setup setup, Permissions permissions) {
    this.check = check;
    this.setup = setup;
    this.permissions = permissions;
  }

  /** Looks everything up anew. */
  public Outcome<Compatibility> show(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(new Compatibility(check.run(), setup.lines()))
        : Outcome.refused(Refusal.administratorsOnly());
  }
}
