package io.followthrough.it;

import static io.followthrough.it.End.FLAGGED;
import static io.followthrough.it.End.FOUND_BY_THE_SWEEP;
import static io.followthrough.it.End.REFUSED;
import static io.followthrough.it.Trial.resolution;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The ways in which somebody might close an incident while an action item has no answer. Each walks
 * it and gives back the answer to its last request, null where that does not matter.
 */
enum Way {
  RESOLVE("Resolve it", REFUSED, Trial::resolve),
  CLOSE(
      "Close it by another transition",
      REFUSED,
      trial -> trial.alice().transition(trial.incident(), "Close", resolution("Done"))),
  WONT_DO(
      "Resolve it as a thing that will not be done",
      REFUSED,
      trial -> trial.alice().transition(trial.incident(), "Resolve", resolution("Won't Do"))),
  FROM_ANOTHER_STATUS(
      "Start progress first",
      REFUSED,
      trial ->
          trial.resolveAfter(
              trial.alice().transition(trial.incident(), "Start progress", Map.of()), 204)),
  COMMENTED("Resolve it with a note that all is well", REFUSED, Gauntlet::resolveWithComment),
  ON_THE_PAGE("Resolve it in the dialog of its page", REFUSED, Gauntlet::resolveOnThePage),
  BY_AN_ADMINISTRATOR(
      "Have an administrator resolve it",
      REFUSED,
      trial -> trial.site().admin().resolve(trial.incident())),
  BY_WHO_SEES_LESS(
      "Have somebody resolve it who may not see the item", REFUSED, Gauntlet::resolveUnseeing),
  SET_THE_RESOLUTION(
      "Set the resolution by an edit",
      REFUSED,
      trial -> trial.edit(trial.incident(), "resolution", Map.of("name", "Done"))),
  SET_THE_STATUS(
      "Set the status by an edit",
      REFUSED,
      trial -> trial.edit(trial.incident(), "status", Map.of("name", "Done"))),
  CREATE_RESOLVED("Create it with a resolution", REFUSED, Gauntlet::createResolved),
  TURN_INTO_A_TASK(
      "Make it an issue of another type",
      REFUSED,
      trial -> trial.edit(trial.incident(), "issuetype", Map.of("name", "Task"))),
  MOVE_IT(
      "Move it to another project by an edit",
      REFUSED,
      trial -> trial.edit(trial.incident(), "project", Map.of("key", "WEB"))),
  CALL_IT_A_DUPLICATE(
      "Link it as a duplicate of an incident that is closed", REFUSED, Gauntlet::callItADuplicate),
  LOWER_THE_SEVERITY(
      "Lower the severity",
      REFUSED,
      trial ->
          trial.resolveAfter(trial.edit(trial.incident(), "priority", Map.of("name", "Low")), 204)),
  LOWER_THE_SEVERITY_AND_WRITE_LESS(
      "Answer the item, lower the severity and empty a section that the lower one does not ask for",
      REFUSED,
      Gauntlet::writeLess),
  FINISH_THE_ITEM(
      "Finish the item's ticket",
      REFUSED,
      trial -> trial.resolveAfter(trial.finish(trial.here(), "Done"), 204)),
  DROP_THE_ITEM(
      "Close the item's ticket unfixed",
      REFUSED,
      trial -> trial.resolveAfter(trial.finish(trial.here(), "Won't Do"), 204)),
  DELETE_THE_ITEM(
      "Delete the item", REFUSED, trial -> trial.resolveAfter(trial.delete(trial.here()), 204)),
  DELETE_THE_ANSWERED_ITEM(
      "Delete an item that was accepted",
      REFUSED,
      trial -> {
        trial.accept();
        return trial.resolveAfter(trial.delete(trial.here()), 204);
      }),
  UNLINK_THE_ITEM("Unlink an item in another project", REFUSED, Gauntlet::unlinkTheItem),
  DELETE_THE_TICKET_ELSEWHERE(
      "Delete an item in another project",
      REFUSED,
      trial -> {
        trial.accept();
        return trial.resolveAfter(trial.delete(trial.elsewhere()), 204);
      }),
  ACCEPT_BY_HALF(
      "Accept it without an owner",
      REFUSED,
      trial ->
          trial.resolveAfter(
              trial.answer(
                  "accepted", Map.of("type", "prevent", "priority", "High", "due", Person.DUE)),
              400)),
  REJECT_WITHOUT_REASON(
      "Reject it without a reason",
      REFUSED,
      trial ->
          trial.resolveAfter(trial.answer("rejected", Map.of("reasonCategory", "other")), 400)),
  DUPLICATE_OF_ITSELF(
      "Call it a duplicate of itself",
      REFUSED,
      trial ->
          trial.resolveAfter(trial.answer("duplicate", Map.of("duplicateOf", trial.here())), 400)),
  DUPLICATE_OF_AN_UNANSWERED(
      "Call it a duplicate of an item that waits itself",
      REFUSED,
      trial ->
          trial.resolveAfter(
              trial.answer("duplicate", Map.of("duplicateOf", trial.elsewhere())), 400)),
  DUPLICATE_OF_ONE_THAT_LOSES_ITS_ANSWER(
      "Call it a duplicate of an item and take that one's answer back",
      REFUSED,
      Gauntlet::duplicateOfOneThatLosesItsAnswer),
  DUPLICATE_OF_ONE_THAT_IS_DELETED(
      "Call it a duplicate of an item and delete that one",
      REFUSED,
      Gauntlet::duplicateOfOneThatIsDeleted),
  DUPLICATES_OF_ONE_ANOTHER(
      "Call two items duplicates of one another", REFUSED, Gauntlet::duplicatesOfOneAnother),
  ACCEPT_THE_RISK_ALONE(
      "Accept the risk without somebody else's approval",
      REFUSED,
      trial ->
          trial.resolveAfter(
              trial.answer(
                  "risk-accepted", Map.of("until", Gauntlet.SOON, "reason", "We live with it.")),
              400)),
  DEFER_FOR_EVER(
      "Defer it beyond the limit",
      REFUSED,
      trial ->
          trial.resolveAfter(
              trial.answer("deferred", Map.of("reviewBy", Gauntlet.LATE, "reason", "Later.")),
              400)),
  TAKE_THE_ANSWER_BACK(
      "Answer it, take the answer back and be quick",
      REFUSED,
      trial -> {
        trial.accept();
        return trial.resolveAfter(trial.answer("proposed", Map.of()), 200);
      }),
  TAKE_THE_OWNER_OFF(
      "Accept it and take the owner off",
      REFUSED,
      trial -> {
        trial.accept();
        return trial.resolveAfter(trial.edit(trial.here(), "assignee", null), 204);
      }),
  TAKE_THE_DUE_DATE_OFF(
      "Accept it and take the due date off",
      REFUSED,
      trial -> {
        trial.accept();
        return trial.resolveAfter(trial.edit(trial.here(), "duedate", null), 204);
      }),
  BREAK_THE_PROMISE(
      "Accept it and close its ticket unfixed",
      REFUSED,
      trial -> {
        trial.accept();
        return trial.resolveAfter(trial.finish(trial.here(), "Won't Do"), 204);
      }),
  SAY_NOTHING_IS_NEEDED(
      "Write that no action is needed",
      REFUSED,
      trial -> {
        trial
            .alice()
            .write(trial.postmortem(), Map.of("No action needed because", "It will be fine."));
        return trial.resolve();
      }),
  UNLINK_THE_POSTMORTEM(
      "Unlink the postmortem",
      REFUSED,
      trial -> trial.resolveAfter(trial.unlink(trial.incident(), trial.postmortem()), 204)),
  DELETE_THE_POSTMORTEM(
      "Delete the postmortem",
      REFUSED,
      trial -> trial.resolveAfter(trial.delete(trial.postmortem()), 204)),
  EXCHANGE_THE_POSTMORTEM(
      "Unlink the postmortem and link another incident's complete one",
      REFUSED,
      trial -> {
        Gauntlet.linkAComplete(trial);
        return trial.resolveAfter(trial.unlink(trial.incident(), trial.postmortem()), 204);
      }),
  DELETE_ONE_OF_TWO(
      "Delete the postmortem while another complete one is linked",
      REFUSED,
      trial -> {
        Gauntlet.linkAComplete(trial);
        return trial.resolveAfter(trial.delete(trial.postmortem()), 204);
      }),
  EXCHANGE_IT_WHERE_IT_IS_NOT_SEEN(
      "Unlink a postmortem that who closes may not see, and link a complete one",
      REFUSED,
      Gauntlet::exchangeAnUnseenOne),
  ANOTHER_POSTMORTEM(
      "Write a second postmortem without items", REFUSED, Gauntlet::anotherPostmortem),
  EMPTY_A_SECTION(
      "Answer the item and empty a required section",
      REFUSED,
      trial -> {
        trial.accept();
        trial.alice().write(trial.postmortem(), Map.of("Impact", "TBD"));
        return trial.resolve();
      }),
  TAKE_THE_APPROVAL_BACK(
      "Answer the item and send the postmortem back to review",
      REFUSED,
      trial -> {
        trial.accept();
        return trial.resolveAfter(
            trial.alice().transition(trial.postmortem(), "Reopen review", Map.of()), 204);
      }),
  SWITCH_THE_PLUGIN_OFF(
      "Switch the plugin off and resolve it",
      REFUSED,
      trial -> {
        var replies = new ArrayList<Reply>();
        trial.site().withoutPlugin(() -> replies.add(trial.resolve()));
        return replies.get(0);
      }),

  ADD_AN_ITEM_AFTERWARDS(
      "Add an item after the close",
      FLAGGED,
      trial -> {
        trial.resolveRightly();
        trial.elsewhere();
        return null;
      }),
  TAKE_THE_ANSWER_BACK_AFTERWARDS(
      "Take the answer back after the close",
      FLAGGED,
      afterwards(trial -> trial.answer("proposed", Map.of()), 200)),
  BREAK_THE_PROMISE_AFTERWARDS(
      "Close the ticket unfixed after the close",
      FLAGGED,
      afterwards(trial -> trial.finish(trial.here(), "Won't Do"), 204)),
  TAKE_THE_OWNER_OFF_AFTERWARDS(
      "Take the owner off after the close",
      FLAGGED,
      afterwards(trial -> trial.edit(trial.here(), "assignee", null), 204)),
  DELETE_THE_ITEM_AFTERWARDS(
      "Delete the item after the close", FLAGGED, afterwards(t -> t.delete(t.here()), 204)),
  UNLINK_THE_POSTMORTEM_AFTERWARDS(
      "Unlink the postmortem after the close",
      FLAGGED,
      afterwards(trial -> trial.unlink(trial.incident(), trial.postmortem()), 204)),
  DELETE_THE_POSTMORTEM_AFTERWARDS(
      "Delete the postmortem after the close",
      FLAGGED,
      afterwards(trial -> trial.delete(trial.postmortem()), 204)),
  EXCHANGE_THE_POSTMORTEM_AFTERWARDS(
      "Exchange the postmortem for another incident's complete one after the close",
      FLAGGED,
      afterwards(
          trial -> {
            Gauntlet.linkAComplete(trial);
            return trial.unlink(trial.incident(), trial.postmortem());
          },
          204)),
  DELETE_ONE_OF_TWO_AFTERWARDS(
      "Delete one of two complete postmortems after the close",
      FLAGGED,
      afterwards(
          trial -> {
            Gauntlet.linkAComplete(trial);
            return trial.delete(trial.postmortem());
          },
          204)),
  TAKE_THE_APPROVAL_BACK_AFTERWARDS(
      "Send the postmortem back to review after the close",
      FLAGGED,
      afterwards(
          trial -> trial.alice().transition(trial.postmortem(), "Reopen review", Map.of()), 204)),
  EMPTY_A_SECTION_AFTERWARDS(
      "Empty a required section after the close",
      FLAGGED,
      afterwards(
          trial -> trial.edit(trial.postmortem(), trial.alice().fieldId("Impact"), "TBD"), 204)),
  LINK_A_POSTMORTEM_AFTERWARDS(
      "Link a postmortem with an unanswered item after the close",
      FLAGGED,
      trial -> {
        trial.resolveRightly();
        var other = Trial.start(trial.site(), "Another one");
        trial.link("Postmortem", other.postmortem(), trial.incident()).expect(201);
        return null;
      }),
  RAISE_THE_SEVERITY_AFTERWARDS(
      "Close it as a light one, then raise the severity", FLAGGED, Gauntlet::raiseTheSeverity),
  TAKE_THE_GATE_OUT(
      "Take the validator out of the workflow and resolve it",
      FLAGGED,
      Site::withoutGate,
      trial -> trial.resolve().expect(204)),

  IN_THE_DATABASE(
      "Write the status into the database",
      FOUND_BY_THE_SWEEP,
      trial -> {
        trial.closeInTheDatabase();
        return null;
      }),
  IN_THE_DATABASE_WHILE_OFF(
      "Write the status into the database while the plugin is off",
      FOUND_BY_THE_SWEEP,
      trial -> {
        trial.site().withoutPlugin(trial::closeInTheDatabase);
        return null;
      });

  private final String what;
  private final End end;
  private final Supplier<Site> site;
  private final Function<Trial, Reply> walk;

  Way(String what, End end, Function<Trial, Reply> walk) {
    this(what, end, Site::shared, walk);
  }

  Way(String what, End end, Supplier<Site> site, Function<Trial, Reply> walk) {
    this.what = what;
    this.end = end;
    this.site = site;
    this.walk = walk;
  }

  /** What somebody does. */
  String what() {
    return what;
  }

  End end() {
    return end;
  }

  /** Prepares an incident, tries to close it in this way, and looks how that ended. */
  void tryOut() {
    var trial = Trial.start(site.get(), what);
    end.check(trial, walk.apply(trial));
  }

  private static Function<Trial, Reply> afterwards(Function<Trial, Reply> work, int expected) {
    return trial -> {
      trial.resolveRightly();
      return work.apply(trial).expect(expected);
    };
  }
}
