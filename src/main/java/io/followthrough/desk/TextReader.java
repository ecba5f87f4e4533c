package io.followthrough.desk;

import io.followthrough.action.Filler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a form, and gathers what is wrong with them. */
public final class TextReader {

  private final List<Complaint> complaints = new ArrayList<>();

  /** A text without the blanks around it; empty where nothing is to be seen of it. */
  public String text(String field, @Nullable String said, int limit) {
    var text = said == null || Filler.isUnseen(said) ? "" : said.strip();
    if (text.length() > limit) {
      complain(field, "followthrough.error.text-long", String.valueOf(limit));
    } else if (!FieldReader.canBeKept(text)) {
      complain(field, "followthrough.error.text-unreadable");
    }
    return text;
  }

  /**
   * A text that must say something.
   *
   * @param missing the sentence for where it says nothing
   */
  public String needed(String field, @Nullable String said, int limit, String missing) {
    var text = text(field, said, limit);
    if (text.isEmpty()) {
      complain(field, missing);
    }
    return text;
  }

  /**
   * A text that must say something, and more than that something will follow.
   *
   * @param missing the sentence for where it says nothing
   */
  public String telling(String field, @Nullable String said, int limit, String missing) {
    var text = needed(field, said, limit, missing);
    if (!text.isEmpty() && Filler.isAllThereIsIn(text)) {
      complain(field, "followthrough.error.filler", text);
    }
    return text;
  }

  public void complain(String field, String key, String... arguments) {
    add(Complaint.about(field, key, arguments));
  }

  public void add(Complaint complaint) {
    complaints.add(complaint);
  }

  public boolean hasComplaints() {
    return !complaints.isEmpty();
  }

  /** All that is wrong, in the order in which it was found. */
  public Refusal refusal() {
    return new Refusal(Refusal.Kind.INVALID, complaints);
  }
}
