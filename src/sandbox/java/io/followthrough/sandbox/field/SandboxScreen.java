package io.followthrough.sandbox.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Objects;

/** A screen that shows at each call what it holds at that moment, as Jira's do. */
public final class SandboxScreen implements FieldScreen {

  private final Screens screens;
  private final long id;

  SandboxScreen(Screens screens, long id) {
    this.screens = screens;
    this.id = id;
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getName() {
    return screens.row(id).name();
  }

  @Override
  public boolean containsField(String fieldId) {
    return screens.row(id).has(fieldId);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IndexOutOfBoundsException where there is no such tab
   */
  @Override
  public FieldScreenTab getTab(int position) {
    Objects.checkIndex(position, screens.row(id).tabs().size());
    return fieldId -> screens.addTo(id, position, fieldId);
  }
}
