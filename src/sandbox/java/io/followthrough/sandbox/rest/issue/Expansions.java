package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Expand;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds to issues what {@code expand} asks for. */
public final class Expansions {

  private static final List<String> LACKING = List.of("operations", "versionedRepresentations");

  private final Desk desk;
  private final Expand wanted;
  private final IssueFields fields;
  private final Changelog changelog;
  private final RenderedFields rendered;
  private final TransitionJson transitions;
  private final FieldMeta meta;

  /**
   * @throws Refusal where something is wanted that the sandbox lacks
   */
  public Expansions(Desk desk, Shapes shapes, Expand wanted) {
    this.desk = desk;
    this.wanted = wanted;
    this.fields = new IssueFields(desk.around().fields());
    this.changelog = new Changelog(desk, shapes);
    this.rendered = new RenderedFields(desk);
    this.meta = new FieldMeta(desk, shapes);
    this.transitions = new TransitionJson(desk, shapes, meta);
    for (var lacking : LACKING) {
      if (wanted.has(lacking)) {
        throw Refusal.notInSandbox("expand=" + lacking);
      }
    }
  }

  /** Adds what the fields are called and made of. */
  public void describeFields(Map<String, Object> json, Selection selection) {
    describe("names", json, selection, FieldInfo::name);
    describe("schema", json, selection, FieldInfo::schema);
  }

  private void describe(
      String name, Map<String, Object> json, Selection selection, Function<FieldInfo, ?> says) {
    if (wanted.has(name)) {
      var said = new LinkedHashMap<String, Object>();
      fields.all().stream()
          .filter(field -> selection.has(field.id()))
          .forEach(field -> said.put(field.id(), says.apply(field)));
      json.put(name, said);
    }
  }

  /**
   * Adds what is wanted of each issue.
   *
   * @param shown what is shown of each, in the order of the issues
   */
  public void addTo(List<Map<String, Object>> shown, List<SandboxIssue> issues) {
    if (wanted.has("renderedFields")) {
      shown.forEach(json -> json.put("renderedFields", rendered.of(json)));
    }
    if (wanted.has("changelog")) {
      var sets = desk.tracker().history().ofAll(issues.stream().map(SandboxIssue::getId).toList());
      each(
          shown,
          issues,
          "changelog",
          issue -> changelog.of(sets.getOrDefault(issue.getId(), List.of())));
    }
    var withFields = wanted.has("transitions.fields");
    if (withFields || wanted.has("transitions")) {
      each(shown, issues, "transitions", issue -> transitions.of(issue, "", withFields));
    }
    if (wanted.has("editmeta")) {
      each(shown, issues, "editmeta", issue -> Map.of("fields", meta.toEdit(issue)));
    }
  }

  private static void each(
      List<Map<String, Object>> shown,
      List<SandboxIssue> issues,
      String name,
      Function<SandboxIssue, Object> value) {
    Iterator<SandboxIssue> next = issues.iterator();
    shown.forEach(json -> json.put(name, value.apply(next.next())));
  }
}
