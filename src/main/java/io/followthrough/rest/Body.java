package io.followthrough.rest;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that somebody sent, read with suspicion: a field nobody asked for, a value of the
 * wrong kind and a NUL character are all named, at once.
 */
final class Body {

  private final Map<String, @Nullable Object> sent;
  private final List<Complaint> complaints = new ArrayList<>();

  /**
   * A body.
   *
   * @param sent the object; {@code null} where nothing was sent
   * @param known the names of the fields it may have
   */
  Body(@Nullable Map<String, @Nullable Object> sent, Set<String> known) {
    this.sent = sent == null ? Map.of() : sent;
    if (sent == null) {
      complaints.add(Complaint.of("followthrough.error.no-body"));
    }
    this.sent.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .map(
            name ->
                Complaint.about(
                    name,
                    "followthrough.error.unknown-field",
                    String.join(", ", known.stream().sorted().toList())))
        .forEach(complaints::add);
  }

  /** A text; {@code null} where it was not sent. */
  @Nullable String text(String name) {
    var value = sent.get(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      complaints.add(Complaint.about(name, "followthrough.error.not-text"));
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      complaints.add(Complaint.about(name, "followthrough.error.nul"));
      return null;
    }
    return text;
  }

  /** Several texts; none where they were not sent. */
  List<String> texts(String name) {
    var value = sent.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    complaints.add(Complaint.about(name, "followthrough.error.not-texts"));
    return List.of();
  }

  /** The id of something, as a number; {@code null} where it was not sent. */
  @Nullable Long id(String name) {
    return sent.get(name) == null ? null : Long.valueOf(number(name));
  }

  /** A truth; false where it was not sent. */
  boolean flag(String name) {
    var value = sent.get(name);
    if (value != null && !(value instanceof Boolean)) {
      complaints.add(Complaint.about(name, "followthrough.error.not-flag"));
    }
    return Boolean.TRUE.equals(value);
  }

  /** A whole number that is not negative, and has to be sent. */
  int number(String name) {
    var value = sent.get(name);
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    complaints.add(Complaint.about(name, "followthrough.error.not-number"));
    return -1;
  }

  /** An object; empty where none was sent, which is a complaint. */
  Map<String, ?> object(String name) {
    if (sent.get(name) instanceof Map<?, ?> object) {
      var members = new LinkedHashMap<String, @Nullable Object>();
      object.forEach((key, value) -> members.put(key.toString(), value));
      return members;
    }
    complaints.add(Complaint.about(name, "followthrough.error.not-object"));
    return Map.of();
  }

  /** Adds a complaint of the reader's own. */
  void complain(Complaint complaint) {
    complaints.add(complaint);
  }

  /** All that is wrong so far; empty where nothing is. */
  Optional<Refusal> refusal() {
    return complaints.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal(Refusal.Kind.INVALID, complaints));
  }
}
