package io.followthrough.desk.reminder;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.action.Person;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.desk.triage.Waiting;
import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.insight.ReportRow;
import io.followthrough.insight.Rows;
import io.followthrough.jira.store.ReminderTables;
import io.followthrough.jira.store.StoredNotices;
import io.followthrough.jira.store.StoredReportRows;
import io.followthrough.jira.store.StoredSnoozes;
import io.followthrough.jira.store.StoredSubscriptions;
import io.followthrough.jira.store.StoredWaiting;
import io.followthrough.policy.AmendmentReader;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import io.followthrough.postmortem.Section;
import io.followthrough.sandbox.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reminders over real tables, in a world that a test says all of. */
final class Rounds {

  final StoredReportRows rows;
  final StoredSnoozes snoozes;
  final StoredSubscriptions subscriptions;
  final List<Letter> letters = new CopyOnWriteArrayList<>();
  final Set<String> unreachable = new HashSet<>();
  final Set<String> broken = new HashSet<>();
  final Set<Long> hidden = new HashSet<>();
  final Map<Long, String> postmortemOwners = new HashMap<>();
  final Map<Long, String> approvers = new HashMap<>();
  final Map<Holder, Set<String>> holders = new HashMap<>();
  boolean mailIsOn = true;

  private final ReentrantLock busy = new ReentrantLock();

  private final Store store;
  private final ActiveObjects objects;
  private final StoredWaiting waiting;
  private final Map<String, Policy> policies = new HashMap<>();
  private Instant now = Instant.parse("2030-04-01T10:00:00Z");

  Rounds(Store store) {
    this.store = store;
    objects = ReminderTables.of(store);
    rows = new StoredReportRows(objects, today());
    waiting = new StoredWaiting(objects);
    snoozes = new StoredSnoozes(objects);
    subscriptions = new StoredSubscriptions(objects);
    policies.put("OPS", Policy.standard(ZoneOffset.UTC));
    policies.put("NYC", Policy.standard(ZoneId.of("America/New_York")));
  }

  StoredNotices notices() {
    return new StoredNotices(objects);
  }

  Today today() {
    return new Today(() -> now, ZoneOffset.UTC);
  }

  /** A row in the project OPS, whose days are those of UTC. */
  static Rows row(long item) {
    return Rows.aRow(item).in(Rows.AUCKLAND).severity("SEV1");
  }

  /** What the policy of OPS says in place of the shipped one. */
  void says(Map<String, ?> said) {
    policies.put("OPS", AmendmentReader.read(said).says().on(Policy.standard(ZoneOffset.UTC)));
  }

  void put(Rows... some) {
    rows.put(List.of(some).stream().map(Rows::build).toList());
  }

  /** That a postmortem asks for an item which waits, or will from a day on. */
  void waits(long item, long postmortem, String from) {
    waiting.keep(
        postmortem, List.of(new Waiting(item, postmortem, "OPS", LocalDate.parse(from), false)));
  }

  void at(String moment) {
    now = Instant.parse(moment);
  }

  /** A round at ten in the morning of a day; what it sent. */
  List<Letter> on(String day) {
    at(day + "T10:00:00Z");
    return run();
  }

  List<Letter> run() {
    return run(new AtomicBoolean());
  }

  List<Letter> run(AtomicBoolean stops) {
    var before = letters.size();
    reminding()
        .run(
            new Reminding.Keeper() {
              @Override
              public boolean stops() {
                return stops.get();
              }

              @Override
              public void skipped(String person, RuntimeException fault) {}
            });
    return List.copyOf(letters.subList(before, letters.size()));
  }

  /** Another node, or the same one after a restart: nothing is kept but the tables. */
  Reminding reminding() {
    return new Reminding(
        new Reminding.Memory(notices(), subscriptions, snoozes),
        new Reminding.Neighbours(rows, waiting, new Seen(), new Known(), new Named(), new Box()),
        new Said(),
        new OneByOne(),
        today());
  }

  static Map<String, List<String>> told(List<Letter> letters) {
    return letters.stream()
        .collect(
            Collectors.toMap(
                Letter::person,
                letter ->
                    letter.lines().entrySet().stream()
                        .flatMap(
                            part ->
                                part.getValue().stream()
                                    .map(line -> part.getKey().id() + " " + line.key()))
                        .toList()));
  }

  private final class Known implements Acquaintances {

    @Override
    public Map<Long, String> projects() {
      return Map.of(Rows.AUCKLAND, "OPS", Rows.NEW_YORK, "NYC");
    }

    @Override
    public Map<Long, String> ownersOf(Collection<Long> postmortems) {
      return only(postmortemOwners, postmortems);
    }

    @Override
    public Map<Long, String> approversOf(Collection<Long> items) {
      return only(approvers, items);
    }

    @Override
    public Set<String> among(Collection<Holder> some, String projectKey) {
      return some.stream()
          .flatMap(one -> holders.getOrDefault(one, Set.of()).stream())
          .collect(Collectors.toSet());
    }

    private Map<Long, String> only(Map<Long, String> all, Collection<Long> ids) {
      return ids.stream().filter(all::containsKey).collect(Collectors.toMap(id -> id, all::get));
    }
  }

  private final class Seen implements Outlooks {

    @Override
    public Outlook of(Visitor visitor) {
      return new Outlook() {
        @Override
        public List<ProjectSeen> projects() {
          return List.of();
        }

        @Override
        public List<ReportRow> seen(List<ReportRow> some) {
          return some.stream().filter(row -> !hidden.contains(row.item())).toList();
        }

        @Override
        public Map<Long, TicketFace> faces(List<ReportRow> some) {
          return some.stream()
              .collect(
                  Collectors.toMap(
                      ReportRow::item,
                      row ->
                          new TicketFace(
                              "OPS-" + row.item(),
                              "Item " + row.item(),
                              "Open",
                              null,
                              false,
                              0,
                              1,
                              List.of())));
        }
      };
    }
  }

  private final class Box implements Postbox {

    @Override
    public boolean isOpen() {
      return mailIsOn;
    }

    @Override
    public boolean reaches(String person) {
      return !unreachable.contains(person);
    }

    @Override
    public void post(Letter letter) {
      if (broken.contains(letter.person())) {
        throw new IllegalStateException("The queue is broken");
      }
      letters.add(letter);
    }
  }

  private final class Said implements Policies {

    @Override
    public Policy of(String projectKey) {
      return policies.get(projectKey);
    }

    @Override
    public Policy holding(String projectKey, OpenTime open) {
      return of(projectKey);
    }

    @Override
    public List<Section> ownSections() {
      return List.of();
    }

    @Override
    public String versionsHolding(Incident incident) {
      return "";
    }
  }

  /** One round at a time, whoever asks, as with the locks of a cluster. */
  private final class OneByOne implements Turns {

    @Override
    public <T> T alone(String name, Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
      if (!busy.tryLock()) {
        return Optional.empty();
      }
      try {
        return Optional.of(work.get());
      } finally {
        busy.unlock();
      }
    }

    @Override
    public <T> T together(Supplier<T> work) {
      return store.inTransaction(work);
    }
  }

  private static final class Named implements People {

    @Override
    public Optional<Visitor> current() {
      return Optional.empty();
    }

    @Override
    public ZoneId zone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Optional<Person> user(String name) {
      return userWithKey(name);
    }

    @Override
    public Optional<Person> userWithKey(String key) {
      return Optional.of(new Person(key, key, "Ms. " + key, true));
    }

    @Override
    public List<String> priorities() {
      return List.of();
    }
  }
}
