package io.followthrough.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds duties; of SEV1 incidents of a project in Auckland unless told otherwise. */
public final class Duties {

  private final long incident;
  private long project = Rows.AUCKLAND;
  private String severity = "SEV1";
  private Instant closed = Instant.parse("2030-03-01T00:00:00Z");
  private @Nullable LocalDate due = LocalDate.parse("2030-03-04");
  private @Nullable Instant completed;
  private @Nullable Excuse excuse;

  private Duties(long incident) {
    this.incident = incident;
  }

  public static Duties aDuty(long incident) {
    return new Duties(incident);
  }

  public Duties in(long other) {
    project = other;
    return this;
  }

  public Duties severity(String other) {
    severity = other;
    return this;
  }

  public Duties closed(String at) {
    closed = Instant.parse(at);
    return this;
  }

  public Duties due(@Nullable String day) {
    due = day == null ? null : LocalDate.parse(day);
    return this;
  }

  public Duties completed(String at) {
    completed = Instant.parse(at);
    return this;
  }

  public Duties excused(Excuse how) {
    excuse = how;
    return this;
  }

  public Duty build() {
    return new Duty(incident, project, severity, closed, due, completed, excuse);
  }
}
