package io.followthrough.web.drawing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of a time axis on which time runs evenly.
 *
 * @param from the first moment on it
 * @param to the last one
 * @param left where the first one stands
 * @param width how far from it the last one stands
 */
record Stretch(Instant from, Instant to, int left, int width) {

  /** As much room as a time takes. */
  private static final int ROOM = 105;

  private static final List<Duration> STEPS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(7),
          Duration.ofDays(14),
          Duration.ofDays(30),
          Duration.ofDays(90),
          Duration.ofDays(365));

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Where a moment stands. */
  int x(Instant moment) {
    var length = length().toSeconds();
    if (length == 0) {
      return left + width / 2;
    }
    var share = (double) Duration.between(from, moment).toSeconds() / length;
    return left + (int) Math.round(share * width);
  }

  /** The times to write below; one at least, and the day at the first one of it. */
  List<Tick> ticks(ZoneId zone) {
    var step = step();
    var ticks = new ArrayList<Tick>();
    var named = LocalDate.MIN;
    for (var time = first(step, zone); !instant(time, zone).isAfter(to); time = time.plus(step)) {
      if (!instant(time, zone).isBefore(from)) {
        var whole = step.toDays() > 0;
        var day = time.toLocalDate();
        ticks.add(
            new Tick(
                x(instant(time, zone)),
                whole ? day.toString() : CLOCK.format(time),
                whole || day.equals(named) ? "" : day.toString()));
        named = day;
      }
    }
    return ticks.isEmpty() ? List.of(only(zone)) : List.copyOf(ticks);
  }

  private Tick only(ZoneId zone) {
    var time = from.atZone(zone);
    return new Tick(x(from), CLOCK.format(time), time.toLocalDate().toString());
  }

  /** Steps begin at midnight; those of several days at days that are the same in every picture. */
  private LocalDateTime first(Duration step, ZoneId zone) {
    var here = from.atZone(zone).toLocalDateTime();
    var midnight = here.toLocalDate().atStartOfDay();
    if (step.toDays() > 1) {
      return midnight.minusDays(Math.floorMod(here.toLocalDate().toEpochDay(), step.toDays()));
    }
    return midnight.plus(step.multipliedBy(Duration.between(midnight, here).dividedBy(step)));
  }

  private Duration step() {
    var most = Math.max(2, width / ROOM);
    return STEPS.stream()
        .filter(step -> length().dividedBy(step) < most)
        .findFirst()
        .orElse(Duration.ofDays(365L * (1 + length().toDays() / (365L * most))));
  }

  private Duration length() {
    return Duration.between(from, to);
  }

  private static Instant instant(LocalDateTime time, ZoneId zone) {
    return time.atZone(zone).toInstant();
  }
}
