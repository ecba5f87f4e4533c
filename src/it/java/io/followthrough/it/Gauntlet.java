package io.followthrough.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The ways that take more than a step or two. */
final class Gauntlet {

  /** Within every limit. */
  static final String SOON = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();

  /** Beyond every limit. */
  static final String LATE = LocalDate.now(ZoneOffset.UTC).plusDays(1000).toString();

  private Gauntlet() {}

  static Reply resolveWithComment(Trial trial) {
    return trial
        .alice()
        .post(
            "/rest/api/2/issue/" + trial.incident() + "/transitions",
            Map.of(
                "transition", Map.of("id", trial.alice().transitionId(trial.incident(), "Resolve")),
                "fields", Trial.resolution("Done"),
                "update",
                    Map.of(
                        "comment",
                        List.of(Map.of("add", Map.of("body", "Everything is answered."))))));
  }

  static Reply resolveOnThePage(Trial trial) {
    var alice = trial.alice();
    var id = alice.get("/rest/api/2/issue/" + trial.incident()).json().get("id").asText();
    var action = alice.transitionId(trial.incident(), "Resolve");
    return alice.postForm(
        "/secure/WorkflowUIDispatcher.jspa",
        Map.of("id", id, "action", action, "screen", "true", "resolution", done(alice)));
  }

  private static String done(Person person) {
    for (var resolution : person.get("/rest/api/2/resolution").expect(200).json()) {
      if (resolution.get("name").asText().equals("Done")) {
        return resolution.get("id").asText();
      }
    }
    throw new AssertionError("There is no resolution Done");
  }

  /** What is left unanswered is in a project that who closes may not see. */
  static Reply resolveUnseeing(Trial trial) {
    trial.accept();
    trial.elsewhere();
    return trial.site().as("dave").resolve(trial.incident());
  }

  static Reply createResolved(Trial trial) {
    return trial
        .alice()
        .post(
            "/rest/api/2/issue",
            Map.of(
                "fields",
                Map.of(
                    "project", Map.of("key", "OPS"),
                    "issuetype", Map.of("name", "Incident"),
                    "summary", "Over before it began",
                    "resolution", Map.of("name", "Done"))));
  }

  static Reply callItADuplicate(Trial trial) {
    var other = Trial.start(trial.site(), "The original");
    other.resolveRightly();
    trial.link("Duplicate", trial.incident(), other.incident()).expect(201);
    return trial.alice().transition(trial.incident(), "Resolve", Trial.resolution("Duplicate"));
  }

  static Reply unlinkTheItem(Trial trial) {
    trial.accept();
    var ticket = trial.elsewhere();
    return trial.resolveAfter(trial.unlink(trial.postmortem(), ticket), 204);
  }

  static Reply duplicateOfOneThatLosesItsAnswer(Trial trial) {
    var other = callItADuplicateOfAnother(trial);
    trial.bob().triage(other, Map.of("disposition", "proposed")).expect(200);
    return trial.resolve();
  }

  static Reply duplicateOfOneThatIsDeleted(Trial trial) {
    var other = callItADuplicateOfAnother(trial);
    trial.delete(other).expect(204);
    return trial.resolve();
  }

  /** The second one is led back to itself and refused; what it stood for loses its answer then. */
  static Reply duplicatesOfOneAnother(Trial trial) {
    var other = callItADuplicateOfAnother(trial);
    var back = Map.of("disposition", "duplicate", "duplicateOf", trial.here());
    trial.bob().triage(other, back).expect(400);
    trial.bob().triage(other, Map.of("disposition", "proposed")).expect(200);
    return trial.resolve();
  }

  private static String callItADuplicateOfAnother(Trial trial) {
    var other = trial.elsewhere();
    trial.bob().accept(other, "bob");
    trial.answer("duplicate", Map.of("duplicateOf", other)).expect(200);
    return other;
  }

  /** Of another incident, with every item answered. */
  static void linkAComplete(Trial trial) {
    var other = Trial.start(trial.site(), "Another incident");
    other.accept();
    trial.link("Postmortem", other.postmortem(), trial.incident()).expect(201);
  }

  /** The one that lacks an answer is in a project that who closes may not see. */
  static Reply exchangeAnUnseenOne(Trial trial) {
    var hidden = trial.bob().issue("NET", "Postmortem", "Behind the curtain", Map.of());
    trial.link("Postmortem", hidden, trial.incident()).expect(201);
    trial.accept();
    trial.unlink(trial.incident(), hidden).expect(204);
    return trial.site().as("dave").resolve(trial.incident());
  }

  static Reply anotherPostmortem(Trial trial) {
    var alice = trial.alice();
    var other = alice.issue("OPS", "Postmortem", "All is well", Map.of());
    trial.link("Postmortem", other, trial.incident()).expect(201);
    alice.writeAll(other);
    alice.write(other, Map.of("No action needed because", "It will not come again."));
    alice.approve(other);
    return trial.resolve();
  }

  /** Of a light one fewer sections are asked; none of an item's answers depends on it. */
  static Reply writeLess(Trial trial) {
    trial.accept();
    trial.edit(trial.incident(), "priority", Map.of("name", "Low")).expect(204);
    trial.alice().write(trial.postmortem(), Map.of("Impact", "TBD"));
    trial.bob().transition(trial.postmortem(), "Approve", Map.of());
    return trial.resolve();
  }

  static Reply raiseTheSeverity(Trial trial) {
    trial.edit(trial.incident(), "priority", Map.of("name", "Low")).expect(204);
    trial.letLowerCount("Low");
    trial.alice().write(trial.postmortem(), Map.of("Impact", "TBD"));
    trial.bob().transition(trial.postmortem(), "Approve", Map.of()).expect(204);
    trial.resolveRightly();
    return trial.edit(trial.incident(), "priority", Map.of("name", "Highest")).expect(204);
  }
}
