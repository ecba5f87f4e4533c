package io.followthrough.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one answer given to several action items.
 *
 * @param results one for each item, in the order sent
 */
public record AnsweredJson(List<ResultJson> results) {

  /**
   * What came of the answer to one item.
   *
   * @param key the key that was sent
   * @param status what the status would have been had the item been answered alone
   * @param action the item as it stands now; {@code null} where it was not answered
   * @param errorMessages what was wrong with the whole
   * @param errors what was wrong with a field, by its name
   */
  public record ResultJson(
      String key,
      int status,
      @Nullable ActionJson action,
      List<String> errorMessages,
      Map<String, String> errors) {}
}
