package io.followthrough.sandbox.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days, which Jira's Java API tells as their first moment. */
record DayValues(DateTexts dates) implements ValueType<Timestamp> {

  @Override
  public Timestamp fromForm(SandboxCustomField field, String text) throws InvalidFieldValue {
    return timestamp(dates.formDate(text));
  }

  @Override
  public @Nullable Timestamp fromJson(SandboxCustomField field, JsonNode json)
      throws InvalidFieldValue {
    var text = ValueType.text(json);
    return text.isEmpty() ? null : timestamp(dates.restDate(text));
  }

  @Override
  public String toForm(Timestamp value) {
    return dates.iso(day(value));
  }

  @Override
  public Object toJson(Timestamp value) {
    return dates.iso(day(value));
  }

  @Override
  public String toText(Timestamp value) {
    return dates.shown(day(value));
  }

  @Override
  public StoredValue store(Timestamp value) {
    return StoredValue.ofDate(day(value).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public @Nullable Timestamp load(SandboxCustomField field, StoredValue stored) {
    var date = stored.date();
    return date == null ? null : timestamp(LocalDate.ofInstant(date, ZoneOffset.UTC));
  }

  private Timestamp timestamp(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(dates.zone()).toInstant());
  }

  private LocalDate day(Timestamp value) {
    return LocalDate.ofInstant(value.toInstant(), dates.zone());
  }
}
