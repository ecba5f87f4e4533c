package io.followthrough.sandbox.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** Moments of a day. */
record MomentValues(DateTexts dates) implements ValueType<Timestamp> {

  @Override
  public Timestamp fromForm(SandboxCustomField field, String text) throws InvalidFieldValue {
    return Timestamp.from(dates.formDateTime(text));
  }

  @Override
  public @Nullable Timestamp fromJson(SandboxCustomField field, JsonNode json)
      throws InvalidFieldValue {
    var text = ValueType.text(json);
    return text.isEmpty() ? null : Timestamp.from(dates.restDateTime(text));
  }

  @Override
  public String toForm(Timestamp value) {
    return dates.input(value.toInstant());
  }

  @Override
  public Object toJson(Timestamp value) {
    return dates.rest(value.toInstant());
  }

  @Override
  public String toText(Timestamp value) {
    return dates.shown(value.toInstant());
  }

  @Override
  public StoredValue store(Timestamp value) {
    return StoredValue.ofDate(value.toInstant());
  }

  @Override
  public @Nullable Timestamp load(SandboxCustomField field, StoredValue stored) {
    var date = stored.date();
    return date == null ? null : Timestamp.from(date);
  }
}
