package io.followthrough.sandbox.page;

import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.FieldView.Kind;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.page.issue.IssueView;
import io.followthrough.sandbox.wiki.WikiRenderer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes up what pages show: an ordinary issue, and one that is too much of everything. */
public final class Samples {

  public static final String EVIL = "<script>alert('x')</script>\"&'";

  private static final StatusView OPEN = new StatusView("Open", "new");
  private static final StatusView RUNNING = new StatusView("In Progress", "indeterminate");
  private static final StatusView DONE = new StatusView("Resolved", "done");
  private static final Clockwork CLOCKWORK = new Clockwork(new DateTexts(ZoneOffset.UTC));
  private static final WikiRenderer WIKI = new WikiRenderer("/jira", "OPS"::equals);

  private Samples() {}

  public static Moment moment(String instant) {
    return CLOCKWORK.moment(Instant.parse(instant));
  }

  public static IssueRow row(String key, String summary, StatusView status, String resolution) {
    return new IssueRow(
        10_000 + key.length(),
        key,
        summary,
        "Incident",
        status,
        "High",
        "Alice Almond",
        "Bob Birch",
        resolution,
        "14 Mar 2030",
        moment("2030-03-10T08:12:00Z"),
        moment("2030-03-11T17:45:09Z"));
  }

  /** An issue as a newcomer sees it. */
  public static IssueView ordinary() {
    return new IssueView(
        10001,
        row("OPS-12", "Checkout failed for customers in Norway", RUNNING, ""),
        "OPS",
        "Operations",
        null,
        new IssueView.May(true, true, true, true),
        List.of(
            new IssueView.Button(4, "Stop progress", false),
            new IssueView.Button(5, "Resolve", true),
            new IssueView.Button(2, "Close", true)),
        details(),
        html(
            "h2. What we saw\n\nCheckout answered *502* from 08:12 to 09:40 UTC. See OPS-3.\n\n"
                + "* first alarm at 08:14\n* rolled back at 09:31\n\n"
                + "||When||What||\n|08:12|deploy of {{cart}} 3.4.1|\n|09:40|green again|\n\n"
                + "{code:bash}\nkubectl rollout undo deployment/cart\n{code}"),
        List.of(
            new IssueView.Section(
                "customfield_10010",
                "Impact",
                html("About 1,300 orders, _most_ of them retried."))),
        List.of(
            new IssueView.LinkGroup(
                "is reviewed by",
                List.of(row("OPS-13", "Postmortem of the checkout failure", OPEN, ""))),
            new IssueView.LinkGroup(
                "blocks", List.of(row("WEB-7", "Ship the spring campaign", DONE, "Done")))),
        List.of(
            row("OPS-14", "Add an alarm on 502 at the edge", OPEN, ""),
            row("OPS-15", "Write down how to roll back the cart", DONE, "Done")),
        List.of(
            new IssueView.Note(
                1,
                "Carol Cherry",
                moment("2030-03-10T10:00:00Z"),
                html("Rolled back. OPS-14 next."))),
        List.of(
            new IssueView.Change(
                "Alice Almond",
                moment("2030-03-10T09:00:00Z"),
                List.of(
                    new IssueView.ChangedField("status", "Open", "In Progress"),
                    new IssueView.ChangedField("assignee", "", "Alice Almond")))),
        List.of(),
        List.of(
            new IssueView.Panel(
                "incident-panel",
                "Postmortem",
                new SafeHtml("<p>The gate is closed: 1 action item is not triaged.</p>"))),
        new IssueView.CommentForm("", null),
        null);
  }

  /** The same issue after a close that was refused. */
  public static IssueView refused() {
    return withDialog(
        ordinary(),
        new IssueView.Dialog(
            5,
            "Resolve",
            true,
            List.of(
                new SafeHtml("<a href=\"/jira/browse/OPS-14\">OPS-14</a> has no answer yet."),
                new SafeHtml("The postmortem lacks its section Impact.")),
            List.of(
                FieldView.of("resolution", "Resolution", Kind.SELECT, "1")
                    .among(List.of(new Option("1", "Done"), new Option("2", "Won't Do")))
                    .mandatory(),
                FieldView.of("duedate", "Due date", Kind.DATE, "2030-03-14")
                    .typed("2030-03-14", "The day has passed.")),
            FieldView.of("comment", "Comment", Kind.TEXTAREA, "All good & green\nsecond line")));
  }

  /** Long words, markup in every text, a thousand rows. */
  public static IssueView tooMuch() {
    var long255 = "Incomprehensibilities".repeat(12) + " " + EVIL;
    var rows = new ArrayList<IssueRow>();
    for (int i = 1; i <= 1000; i++) {
      rows.add(row("OPS-" + (100 + i), i % 7 == 0 ? long255 : "Action item number " + i, OPEN, ""));
    }
    var o = ordinary();
    return new IssueView(
        o.id(),
        row("OPS-12", long255, new StatusView("Waiting for " + "approval ".repeat(6), "new"), ""),
        "OPS",
        "Operations " + EVIL + "x".repeat(200),
        row("OPS-1", long255, OPEN, ""),
        o.may(),
        many(),
        List.of(new IssueView.Detail("assignee", "Assignee", EVIL + "y".repeat(120))),
        html(
            "h1. "
                + EVIL
                + "\n\n"
                + "z".repeat(3000)
                + "\n\n|"
                + "wide ".repeat(80)
                + "|"
                + "c|".repeat(30)),
        List.of(new IssueView.Section("customfield_10010", EVIL, html(EVIL))),
        List.of(new IssueView.LinkGroup(EVIL, rows.subList(0, 8))),
        rows,
        List.of(
            new IssueView.Note(1, EVIL, moment("2030-03-10T10:00:00Z"), html("مرحبا OPS-1 😀"))),
        List.of(
            new IssueView.Change(
                EVIL,
                moment("2030-03-10T09:00:00Z"),
                List.of(new IssueView.ChangedField(EVIL, "a".repeat(900), "b\n".repeat(20))))),
        o.mainPanels(),
        o.sidePanels(),
        new IssueView.CommentForm(EVIL, "Comment body can not be empty!"),
        null);
  }

  /** A form with every kind of field. */
  public static List<FieldView> everyField() {
    return List.of(
        FieldView.of("summary", "Summary", Kind.TEXT, EVIL).mandatory(),
        FieldView.of("priority", "Priority", Kind.SELECT, "3")
            .among(List.of(new Option("1", "Highest"), new Option("3", "Medium"))),
        FieldView.of("duedate", "Due date", Kind.DATE, "2030-03-14"),
        FieldView.of("customfield_10003", "Detected", Kind.DATETIME, "2030-03-14T10:00"),
        FieldView.of("customfield_10004", "Customers hit", Kind.NUMBER, "12.5"),
        FieldView.of("assignee", "Assignee", Kind.USER, "alice")
            .among(List.of(new Option("alice", "Alice Almond"), new Option("bob", "Bob Birch")))
            .helped("A username; nobody where it is left empty."),
        FieldView.of("description", "Description", Kind.TEXTAREA, "one\n\n" + EVIL)
            .helped("Jira's wiki markup works here.")
            .typed("one\n\n" + EVIL, "The text is too long."));
  }

  public static IssueView withDialog(IssueView v, IssueView.Dialog dialog) {
    return new IssueView(
        v.id(),
        v.issue(),
        v.projectKey(),
        v.projectName(),
        v.parent(),
        v.may(),
        v.transitions(),
        v.details(),
        v.description(),
        v.sections(),
        v.links(),
        v.subTasks(),
        v.comments(),
        v.history(),
        v.mainPanels(),
        v.sidePanels(),
        v.commentForm(),
        dialog);
  }

  private static List<IssueView.Detail> details() {
    return List.of(
        new IssueView.Detail("priority", "Priority", "High"),
        new IssueView.Detail("resolution", "Resolution", "Unresolved"),
        new IssueView.Detail("assignee", "Assignee", "Alice Almond"),
        new IssueView.Detail("reporter", "Reporter", "Bob Birch"),
        new IssueView.Detail("duedate", "Due", "14 Mar 2030"));
  }

  private static List<IssueView.Button> many() {
    return IntStream.range(10, 19)
        .mapToObj(id -> new IssueView.Button(id, "Send it back to the team " + EVIL, id % 2 == 0))
        .toList();
  }

  private static SafeHtml html(String markup) {
    return new SafeHtml(WIKI.html(markup));
  }
}
