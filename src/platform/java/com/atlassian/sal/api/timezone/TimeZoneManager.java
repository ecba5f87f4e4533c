package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Which zones people live in. */
public interface TimeZoneManager {
  TimeZone getUserTimeZone();

  TimeZone getDefaultTimeZone();
}
