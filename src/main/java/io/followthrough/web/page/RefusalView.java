package io.followthrough.web.page;

import io.followthrough.desk.Refusal;
import io.followthrough.web.Texts;
import java.util.List;

/**
 * Why there is no page.
 *
 * @param title in a few words
 * @param reasons all of them
 */
public record RefusalView(String title, List<String> reasons) {

  static RefusalView of(Refusal refusal, Texts texts) {
    return new RefusalView(
        texts.say(titleOf(refusal.kind())),
        refusal.complaints().stream().map(one -> texts.tell(one.message())).toList());
  }

  private static String titleOf(Refusal.Kind kind) {
    return switch (kind) {
      case FORBIDDEN -> "followthrough.web.page.forbidden";
      case NOT_FOUND -> "followthrough.web.page.not-found";
      case INVALID, CONFLICT -> "followthrough.web.page.refused";
    };
  }
}
