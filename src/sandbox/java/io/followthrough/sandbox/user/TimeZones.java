package io.followthrough.sandbox.user;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.TimeZone;

/** Everybody lives in the sandbox's own zone, as in a Jira where nobody chose another one. */
public final class TimeZones implements TimeZoneManager {

  private final ZoneId zone;

  public TimeZones(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public TimeZone getUserTimeZone() {
    return getDefaultTimeZone();
  }

  @Override
  public TimeZone getDefaultTimeZone() {
    return TimeZone.getTimeZone(zone);
  }
}
