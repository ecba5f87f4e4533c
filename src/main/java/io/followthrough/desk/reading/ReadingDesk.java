package io.followthrough.desk.reading;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Answer;
import io.followthrough.action.Delivery;
import io.followthrough.action.Person;
import io.followthrough.action.RiskAccepted;
import io.followthrough.desk.Keepers;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.postmortem.FactorDesk;
import io.followthrough.desk.postmortem.FactorFile;
import io.followthrough.desk.postmortem.PostmortemDesk;
import io.followthrough.desk.postmortem.PostmortemFile;
import io.followthrough.desk.postmortem.SectionDesk;
import io.followthrough.desk.postmortem.SectionFile;
import io.followthrough.desk.postmortem.TimelineDesk;
import io.followthrough.desk.postmortem.TimelineFile;
import io.followthrough.gate.Message;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Sections;
import io.followthrough.postmortem.factor.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a whole postmortem together for somebody to read: what he may see of it, and no more. */
public final class ReadingDesk {

  private final Tickets tickets;
  private final PostmortemDesk postmortems;
  private final SectionDesk sections;
  private final TimelineDesk timelines;
  private final FactorDesk factors;
  private final Words words;

  public ReadingDesk(
      Tickets tickets,
      PostmortemDesk postmortems,
      SectionDesk sections,
      TimelineDesk timelines,
      FactorDesk factors,
      Words words) {
    this.tickets = tickets;
    this.postmortems = postmortems;
    this.sections = sections;
    this.timelines = timelines;
    this.factors = factors;
    this.words = words;
  }

  /**
   * The postmortem of that key.
   *
   * @param naming how it calls people
   */
  public Outcome<Reading> read(Visitor visitor, String key, Naming naming) {
    return read(visitor, key)
        .then(
            file ->
                Outcome.done(
                    naming == Naming.NAMES ? file.reading() : file.reading().by(cast(file))));
  }

  /** Who had to do with a postmortem, also with what the reader may not see. */
  private Cast cast(Read read) {
    var postmortem = read.file().postmortem();
    var cast = new Cast((role, number) -> say("role." + role, String.valueOf(number)));
    var involved = tickets.involved(postmortem.id());
    var author = tickets.author(postmortem.id()).orElse("");
    cast.add("author", involved.stream().filter(one -> one.key().equals(author)).toList());
    cast.add("facilitator", Stream.ofNullable(read.file().keepers().facilitator()).toList());
    cast.add("responder", involved);
    cast.add("owner", answering(postmortem, ReadingDesk::owner));
    cast.add("approver", answering(postmortem, ReadingDesk::approver));
    return cast;
  }

  private static List<Person> answering(
      Postmortem postmortem, Function<Answer, @Nullable Person> who) {
    return postmortem.actions().stream()
        .map(ActionItem::said)
        .flatMap(said -> Stream.ofNullable(who.apply(said)))
        .toList();
  }

  private static @Nullable Person owner(Answer said) {
    return said instanceof Accepted accepted ? accepted.owner() : null;
  }

  private static @Nullable Person approver(Answer said) {
    return said instanceof RiskAccepted risk ? risk.approver() : null;
  }

  private Outcome<Read> read(Visitor visitor, String key) {
    return postmortems
        .open(visitor, key)
        .then(
            file ->
                sections
                    .all(visitor, key)
                    .then(
                        texts ->
                            timelines
                                .open(visitor, key)
                                .then(
                                    timeline ->
                                        factors
                                            .open(visitor, key)
                                            .then(
                                                causes ->
                                                    Outcome.done(
                                                        new Read(
                                                            file,
                                                            reading(
                                                                file, texts, timeline,
                                                                causes)))))));
  }

  private Reading reading(
      PostmortemFile file, List<SectionFile> texts, TimelineFile timeline, FactorFile causes) {
    var blocks = new ArrayList<Block>();
    var postmortem = file.postmortem();
    blocks.add(new Block.Heading(1, postmortem.summary()));
    blocks.add(new Block.Lines(facts(file)));
    blocks.addAll(keepers(file.keepers()));
    for (var text : texts) {
      var rows = rows(text.section().id(), file, timeline, causes);
      if (!text.text().isEmpty() || !rows.isEmpty() || text.section().required()) {
        blocks.add(new Block.Heading(2, text.section().name()));
        blocks.addAll(said(text, rows));
        blocks.addAll(rows);
      }
    }
    blocks.addAll(actions(file));
    return new Reading(postmortem.key(), blocks);
  }

  private List<String> facts(PostmortemFile file) {
    var facts = new ArrayList<String>();
    facts.add(file.postmortem().key() + ", " + file.postmortem().status());
    if (!file.incidents().isEmpty()) {
      facts.add(say("incidents", String.join(", ", file.incidents())));
    }
    return facts;
  }

  private List<Block> keepers(Keepers keepers) {
    return keepers.named().findAny().isEmpty()
        ? List.of()
        : List.of(
            new Block.Grid(
                List.of(say("owner"), say("facilitator")),
                List.of(List.of(nameOf(keepers.owner()), nameOf(keepers.facilitator())))));
  }

  private static String nameOf(@Nullable Person person) {
    return person == null ? "" : person.name();
  }

  private List<Block> said(SectionFile text, List<Block> rows) {
    if (!text.text().isEmpty()) {
      return List.of(new Block.Said(text.text()));
    }
    return rows.isEmpty() ? List.of(new Block.Lines(List.of(say("nothing")))) : List.of();
  }

  private List<Block> rows(
      String section, PostmortemFile file, TimelineFile timeline, FactorFile causes) {
    return switch (section) {
      case TimelineDesk.SECTION -> rows(timeline);
      case FactorDesk.SECTION -> rows(causes);
      case Sections.LEAVE_ALONE -> leftAlone(file.leftAlone());
      default -> List.of();
    };
  }

  private List<Block> leftAlone(List<ActionItem> left) {
    return left.isEmpty()
        ? List.of()
        : List.of(
            new Block.Grid(
                List.of(say("key"), say("left"), say("why"), say("until"), say("approver")),
                left.stream().map(this::risk).toList()));
  }

  private List<String> risk(ActionItem action) {
    var risk = (RiskAccepted) action.answer();
    var approver = risk.approver();
    return List.of(
        action.key(),
        action.summary(),
        risk.reason(),
        String.valueOf(risk.until()),
        nameOf(approver));
  }

  private List<Block> rows(TimelineFile file) {
    var rows = file.timeline().entries();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Grid(
                List.of(say("when"), say("kind"), say("what"), say("source")),
                rows.stream()
                    .map(
                        row ->
                            List.of(
                                row.when().written(),
                                word("kind", row.kind().id()),
                                row.text(),
                                row.source()))
                    .toList()));
  }

  private List<Block> rows(FactorFile file) {
    var blocks = new ArrayList<Block>();
    if (!file.factors().all().isEmpty()) {
      blocks.add(
          new Block.Grid(
              List.of(say("part"), say("sort"), say("factor"), say("actions")),
              file.factors().all().stream().map(factor -> cells(file, factor)).toList()));
    }
    if (!file.whys().all().isEmpty()) {
      blocks.add(new Block.Heading(3, say("whys")));
      blocks.add(
          new Block.Outline(
              file.whys().inOrder().stream()
                  .map(placed -> new Block.Branch(placed.depth(), placed.why().text()))
                  .toList()));
    }
    return blocks;
  }

  private List<String> cells(FactorFile file, Factor factor) {
    return List.of(
        word("role", factor.role().id()),
        word("sort", factor.contribution().category().id()),
        factor.contribution().text(),
        file.actionsFor(factor).stream().map(ActionItem::key).collect(Collectors.joining(", ")));
  }

  private List<Block> actions(PostmortemFile file) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, say("actions")));
    var all = Stream.concat(file.actions().stream(), file.lost().stream()).toList();
    if (all.isEmpty()) {
      blocks.add(new Block.Lines(List.of(say("no-actions"))));
    } else {
      blocks.add(
          new Block.Grid(
              List.of(
                  say("key"),
                  say("summary"),
                  say("answer"),
                  say("owner"),
                  say("due"),
                  say("ticket")),
              all.stream().map(this::cells).toList()));
    }
    if (file.hiddenActions() > 0) {
      blocks.add(new Block.Lines(List.of(say("hidden", String.valueOf(file.hiddenActions())))));
    }
    return blocks;
  }

  private List<String> cells(ActionItem action) {
    var promise = action.said() instanceof Accepted accepted ? accepted : null;
    var owner = promise == null ? null : promise.owner();
    var due = promise == null ? null : promise.due();
    return List.of(
        action.key(),
        action.summary(),
        answer(action),
        owner == null ? "" : owner.name(),
        due == null ? "" : due.toString(),
        ticket(action));
  }

  private String ticket(ActionItem action) {
    return action.remediations().isEmpty()
        ? action.ticket().status()
        : say(
            "tickets",
            action.ticket().status(),
            String.valueOf(action.ticketsDone()),
            String.valueOf(action.tickets()));
  }

  private String answer(ActionItem action) {
    return Stream.concat(
            Stream.of(word("disposition", action.answer().disposition().id())),
            action.delivery().map(Delivery::id).map(id -> word("delivery", id)).stream())
        .collect(Collectors.joining(", "));
  }

  /** How the panels call a thing. */
  private String word(String list, String id) {
    return words.say(Message.of("followthrough.web." + list + "." + id));
  }

  private String say(String key, String... arguments) {
    return words.say(Message.of("followthrough.reading." + key, arguments));
  }

  /** A postmortem, and how it reads with names. */
  private record Read(PostmortemFile file, Reading reading) {}
}
