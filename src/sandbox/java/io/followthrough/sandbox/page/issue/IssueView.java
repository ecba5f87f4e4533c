package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.page.IssueRow;
import io.followthrough.sandbox.page.Moment;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.form.FieldView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one issue shows to one visitor.
 *
 * @param parent the issue it is a sub-task of; null where it is none
 * @param may what the visitor may do with it
 * @param sections its long custom fields that hold something, rendered
 * @param dialog the screen of a transition or an answer to a refused one; null where none is open
 */
public record IssueView(
    long id,
    IssueRow issue,
    String projectKey,
    String projectName,
    @Nullable IssueRow parent,
    May may,
    List<Button> transitions,
    List<Detail> details,
    SafeHtml description,
    List<Section> sections,
    List<LinkGroup> links,
    List<IssueRow> subTasks,
    List<Note> comments,
    List<Change> history,
    List<Panel> mainPanels,
    List<Panel> sidePanels,
    CommentForm commentForm,
    @Nullable Dialog dialog) {

  /** Whether the page offers its comment form; a transition's screen has one of its own. */
  public boolean takesComment() {
    return may.comment() && dialog == null;
  }

  /** What the visitor may do. */
  public record May(boolean edit, boolean assign, boolean comment, boolean createSubTask) {}

  /**
   * A transition to press.
   *
   * @param hasScreen whether there is something to fill in first
   */
  public record Button(int id, String name, boolean hasScreen) {}

  /** A short field with its value. */
  public record Detail(String id, String label, String value) {}

  /** A long field with its value. */
  public record Section(String id, String name, SafeHtml html) {}

  /** Links that read alike, such as "is blocked by". */
  public record LinkGroup(String name, List<IssueRow> issues) {}

  /** A comment. */
  public record Note(long id, String author, @Nullable Moment when, SafeHtml html) {}

  /** What somebody changed at one moment. */
  public record Change(String author, @Nullable Moment when, List<ChangedField> fields) {}

  /** One field of a change. */
  public record ChangedField(String field, String before, String after) {}

  /**
   * What a plugin adds to the page.
   *
   * @param key of its module, after the plugin's key and a colon perhaps
   */
  public record Panel(String key, String label, SafeHtml html) {

    /** Its id on the page, the module's key as in Jira. */
    public String id() {
      return key.substring(key.indexOf(':') + 1);
    }
  }

  /** The form under the comments. */
  public record CommentForm(String typed, @Nullable String error) {}

  /**
   * A transition's screen, shown over the issue.
   *
   * @param errors what is wrong about the transition as a whole
   * @param refused whether this is the answer to a try that failed
   */
  public record Dialog(
      int action,
      String name,
      boolean refused,
      List<SafeHtml> errors,
      List<FieldView> fields,
      FieldView comment) {}
}
