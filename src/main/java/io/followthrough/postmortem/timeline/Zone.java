package io.followthrough.postmortem.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time zone under the name somebody wrote. A name for a whole zone keeps its summer time: noon in
 * CET is 11:00 UTC in winter and 10:00 UTC in summer, which is what people who write it mean. Names
 * that more than one continent claims, like IST, are no zone's.
 *
 * @param name the name as it is shown again
 * @param id the zone itself
 */
public record Zone(String name, ZoneId id) {

  /** Where nobody says otherwise. */
  public static final Zone UTC = new Zone("UTC", ZoneOffset.UTC);

  private static final Pattern OFFSET =
      Pattern.compile("(?:UTC|GMT)? ?([+-])(\\d{1,2})(?::?([0-5]\\d))?");

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("WET", "WET"),
          Map.entry("WEST", "+01:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "CET"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "EET"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "Europe/Moscow"),
          Map.entry("SGT", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MT", "America/Denver"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  /** A zone under its own name, such as {@code Europe/Copenhagen} or {@code UTC+02:00}. */
  public static Zone of(ZoneId id) {
    if (id.normalized().equals(ZoneOffset.UTC)) {
      return UTC;
    }
    return new Zone(id instanceof ZoneOffset ? "UTC" + id.getId() : id.getId(), id);
  }

  /**
   * The zone of a name: an abbreviation, an offset from UTC, or a name of the tz database. Empty
   * where there is none, or more than one.
   */
  public static Optional<Zone> named(String written) {
    var name = written.strip();
    var abbreviation = name.toUpperCase(Locale.ROOT);
    if (abbreviation.equals("Z")) {
      return Optional.of(UTC);
    }
    if (ABBREVIATIONS.containsKey(abbreviation)) {
      return Optional.of(new Zone(abbreviation, ZoneId.of(ABBREVIATIONS.get(abbreviation))));
    }
    return offset(abbreviation).or(() -> region(name));
  }

  private static Optional<Zone> offset(String name) {
    var found = OFFSET.matcher(name);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      var sign = found.group(1).equals("-") ? -1 : 1;
      var minutes = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
      return Optional.of(
          of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(found.group(2)), sign * minutes)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Zone> region(String name) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && id.equalsIgnoreCase(name))
        .findFirst()
        .map(ZoneId::of)
        .map(Zone::of);
  }
}
