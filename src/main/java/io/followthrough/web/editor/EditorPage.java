package io.followthrough.web.editor;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.postmortem.SectionDesk;
import io.followthrough.desk.postmortem.SectionFile;
import io.followthrough.web.FactorsPanel;
import io.followthrough.web.IssuePanel;
import io.followthrough.web.PostmortemPanel;
import io.followthrough.web.Texts;
import io.followthrough.web.TimelinePanel;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.util.List;

/** A postmortem to be written as a whole, at its key between the address and {@code edit}. */
public final class EditorPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient SectionDesk desk;
  private final transient Permissions permissions;
  private final transient TimelinePanel timeline;
  private final transient FactorsPanel factors;
  private final transient PostmortemPanel postmortem;

  public EditorPage(
      Pages pages,
      SectionDesk desk,
      Permissions permissions,
      TimelinePanel timeline,
      FactorsPanel factors,
      PostmortemPanel postmortem) {
    super(pages, "editor/editor.vm");
    this.desk = desk;
    this.permissions = permissions;
    this.timeline = timeline;
    this.factors = factors;
    this.postmortem = postmortem;
  }

  @Override
  protected Outcome<EditorView> answer(PageRequest request) {
    var path = request.path();
    if (path.size() != 2 || !path.get(1).equals("edit")) {
      return Outcome.refused(Refusal.notFound(String.join("/", path)));
    }
    var visitor = request.visitor();
    return desk.all(visitor, path.get(0))
        .then(sections -> Outcome.done(view(visitor, sections, request.texts())));
  }

  private EditorView view(Visitor visitor, List<SectionFile> sections, Texts texts) {
    var shown = sections.get(0).postmortem();
    var required = sections.stream().filter(file -> file.section().required()).count();
    return new EditorView(
        shown.key(),
        shown.summary(),
        texts.fill("followthrough.web.editor.title", shown.key()),
        texts.fill(
            "followthrough.web.editor.counted",
            String.valueOf(required - sections.get(0).missing()),
            String.valueOf(required)),
        permissions.mayEdit(visitor, shown.key()),
        sections.stream().map(section -> SectionRow.of(section, texts)).toList(),
        new EditorView.Panels(
            of(timeline, visitor, shown.key()),
            of(factors, visitor, shown.key()),
            of(postmortem, visitor, shown.key())));
  }

  /** It was there a moment ago. */
  private static Record of(IssuePanel panel, Visitor visitor, String key) {
    return panel
        .shown(visitor, key)
        .map(Record.class::cast)
        .orElseThrow(() -> new IllegalStateException(key + " is gone"));
  }
}
