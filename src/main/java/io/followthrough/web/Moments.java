package io.followthrough.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments for people to read, with the zone, since readers sit in several. */
public final class Moments {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Moments() {}

  /** A moment, to the minute. */
  public static String say(Instant moment) {
    return MOMENT.format(moment);
  }
}
