package io.followthrough.web.audit;

import io.followthrough.desk.Listing;
import io.followthrough.desk.People;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditCheck;
import io.followthrough.desk.audit.AuditEntry;
import io.followthrough.desk.audit.AuditFilter;
import io.followthrough.web.Choice;
import io.followthrough.web.Moments;
import io.followthrough.web.Texts;
import io.followthrough.web.page.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of the audit, in words.
 *
 * @param rows the entries, the latest first
 * @param acts what can have happened
 * @param asked what was asked for, by name
 * @param query the same, as an address asks for it
 * @param next from where to go on; empty at the end
 * @param check what came of looking at the whole chain
 */
public record AuditView(
    List<Row> rows,
    List<Choice> acts,
    Map<String, String> asked,
    String query,
    String next,
    Check check) {

  /**
   * One entry.
   *
   * @param issue whether it is about an issue, to which it leads
   */
  public record Row(
      long seq,
      String at,
      String act,
      String by,
      String about,
      boolean issue,
      String rules,
      String policy,
      String before,
      String after) {}

  /**
   * What came of looking at the whole chain.
   *
   * @param done whether that was asked for
   * @param intact whether it is whole
   * @param said how far it goes, or that it is broken
   * @param breaks where it is broken
   */
  public record Check(boolean done, boolean intact, String said, List<String> breaks) {

    private static final Check NONE = new Check(false, true, "", List.of());
  }

  static AuditView of(
      Listing<AuditEntry> part, Optional<AuditCheck> check, PageRequest request, People people) {
    var texts = request.texts();
    var next = part.next();
    var asked =
        AuditFilter.NAMES.stream()
            .collect(Collectors.toMap(name -> name, name -> request.parameter(name).orElse("")));
    return new AuditView(
        part.rows().stream().map(entry -> row(entry, texts, people)).toList(),
        Arrays.stream(AuditAct.values())
            .map(act -> new Choice(act.id(), label(act, texts)))
            .toList(),
        asked,
        AuditFilter.NAMES.stream()
            .filter(name -> !asked.getOrDefault(name, "").isEmpty())
            .map(name -> name + "=" + encoded(asked.getOrDefault(name, "")))
            .collect(Collectors.joining("&")),
        next == null ? "" : next.toString(),
        check.map(found -> check(found, texts)).orElse(Check.NONE));
  }

  /** What was asked for under a name; empty where nothing was. */
  public String asked(String name) {
    return asked.getOrDefault(name, "");
  }

  private static Row row(AuditEntry entry, Texts texts, People people) {
    var note = entry.note();
    var by = note.by();
    return new Row(
        entry.seq(),
        Moments.say(note.at()),
        label(note.act(), texts),
        by == null ? nobody(note.act(), texts) : people.nameOf(by),
        note.about(),
        note.issueId() != 0,
        note.grounds().rules().replace(",", ", "),
        note.grounds().policy(),
        note.before(),
        note.after());
  }

  /** Debts are noticed by nobody in particular. */
  private static String nobody(AuditAct act, Texts texts) {
    return texts.say(
        act == AuditAct.REFUSED
            ? "followthrough.web.audit.nobody"
            : "followthrough.web.audit.itself");
  }

  private static Check check(AuditCheck found, Texts texts) {
    return new Check(
        true,
        found.isIntact(),
        texts.fill(
            found.isIntact() ? "followthrough.web.audit.intact" : "followthrough.web.audit.broken",
            String.valueOf(found.last()),
            found.seal()),
        found.breaks().stream()
            .map(
                one ->
                    texts.fill(
                        "followthrough.web.audit.break." + one.kind().id(),
                        String.valueOf(one.seq())))
            .toList());
  }

  private static String label(AuditAct act, Texts texts) {
    return texts.say("followthrough.web.audit.act." + act.id());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
