package io.followthrough.desk;

import io.followthrough.action.LetGo;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.audit.AuditLog;
import io.followthrough.desk.incident.IncidentAudit;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.gate.Cases;
import io.followthrough.policy.Today;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Postmortems;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the ports hand out in tests. */
public final class Papers {

  public static final Visitor ALICE = new Visitor("JIRAUSER10100");

  private Papers() {}

  /** The incident of every test, as a visitor finds it. */
  public static IncidentTicket ticket() {
    return ticket("DNS is down", "Nobody can pay.");
  }

  public static IncidentTicket ticket(String summary, String description) {
    return new IncidentTicket(Cases.incident(), "OPS", summary, description, "2", List.of());
  }

  /** A dossier of which a visitor sees some issues. */
  public static Dossier dossier(List<Long> visible, Postmortems... reviewing) {
    return new Read(
        Stream.of(reviewing).map(Postmortems::build).toList(),
        List.of(),
        List.of(),
        Set.copyOf(visible));
  }

  /** A dossier of an incident that has lost its postmortems, and let some of them go. */
  public static Dossier without(List<Long> visible, List<LostPostmortem> lost, LetGo... letGo) {
    return new Read(List.of(), lost, List.of(letGo), Set.copyOf(visible));
  }

  /** The thing asked for; fails where it was refused. */
  public static <T> T done(Outcome<T> outcome) {
    return outcome.fold(
        Function.identity(),
        refusal -> {
          throw new AssertionError("Refused: " + refusal);
        });
  }

  /** The reasons why not; fails where it was done. */
  public static Refusal refused(Outcome<?> outcome) {
    return outcome.fold(
        value -> {
          throw new AssertionError("Done: " + value);
        },
        Function.identity());
  }

  /** Everybody's turn comes at once. */
  public static Turns turns() {
    return turns(new ArrayList<>());
  }

  /** The same, with a list of what was waited for. */
  public static Turns turns(List<String> waits) {
    return new Turns() {
      @Override
      public <T> T alone(String name, Supplier<T> work) {
        waits.add(name);
        return work.get();
      }

      @Override
      public <T> Optional<T> ifFree(String name, Supplier<T> work) {
        return Optional.of(alone(name, work));
      }

      @Override
      public <T> T together(Supplier<T> work) {
        return work.get();
      }
    };
  }

  /** The day in UTC. */
  public static Today today(InstantSource clock) {
    return new Today(clock, ZoneOffset.UTC);
  }

  /** An audit that forgets. */
  public static IncidentAudit audit(InstantSource clock) {
    return audit(new AuditInMemory(), clock);
  }

  /** An audit that writes there. */
  public static IncidentAudit audit(AuditLog log, InstantSource clock) {
    return new IncidentAudit(new Audit(log, turns()), OnePolicy.standard(), clock);
  }

  private record Read(
      List<Postmortem> postmortems, List<LostPostmortem> lost, List<LetGo> letGo, Set<Long> visible)
      implements Dossier {

    @Override
    public Set<Long> visibleTo(Visitor visitor) {
      return visible;
    }
  }
}
