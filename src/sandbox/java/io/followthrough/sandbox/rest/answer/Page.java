package io.followthrough.sandbox.rest.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list somebody wants.
 *
 * @param start how many to leave out
 * @param max how many to show at most
 */
public record Page(int start, int max) {

  /** Jira shows no more at once, whatever is asked. */
  public static final int LARGEST = 1000;

  /** Reads the parameters {@code startAt} and {@code maxResults}. */
  public static Page of(@Nullable String startAt, @Nullable String maxResults, int usual) {
    return of(number("startAt", startAt, 0), number("maxResults", maxResults, usual));
  }

  public static Page of(int startAt, int maxResults) {
    if (startAt < 0 || maxResults < -1) {
      throw Refusal.badRequest("'startAt' and 'maxResults' cannot be negative.");
    }
    return new Page(startAt, maxResults == -1 ? LARGEST : Math.min(maxResults, LARGEST));
  }

  /** This part of a list. */
  public <T> List<T> of(List<T> all) {
    return all.stream().skip(start).limit(max).toList();
  }

  /** This part of a list the way Jira's newer resources show it. */
  public <T> Map<String, Object> values(List<T> all, Function<T, ?> shape) {
    var json = new LinkedHashMap<String, Object>();
    json.put("maxResults", max);
    json.put("startAt", start);
    json.put("total", all.size());
    json.put("isLast", (long) start + max >= all.size());
    json.put("values", of(all).stream().map(shape).toList());
    return json;
  }

  private static int number(String name, @Nullable String text, int usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    if (!text.strip().matches("-?\\d{1,9}")) {
      throw Refusal.badRequest("'%s' must be a whole number but is '%s'.".formatted(name, text));
    }
    return Integer.parseInt(text.strip());
  }
}
