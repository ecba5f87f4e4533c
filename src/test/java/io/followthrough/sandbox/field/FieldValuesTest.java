package io.followthrough.sandbox.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class FieldValuesTest {

  /** Its days begin at 11:00 or 12:00 UTC the day before. */
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private FieldValues values;
  private SandboxUser bob;

  @Before
  public void open() {
    var users = new Users(database.store());
    bob = users.create("bob", "Bob Li", "bob@example.com", "bob");
    values = new FieldValues(users, new DateTexts(AUCKLAND));
  }

  @Test
  public void readsTexts_asTheyAre() throws InvalidFieldValue {
    var text = " *Hi* <b>\n\u202eRTL \ud83d\ude80 ";

    assertThat(values.fromForm(field(FieldKind.TEXT_AREA), text)).isEqualTo(text);
    assertThat(values.fromJson(field(FieldKind.TEXT_AREA), TextNode.valueOf(text))).isEqualTo(text);
    assertKept(FieldKind.TEXT_AREA, text);
    assertKept(FieldKind.TEXT, "short");
  }

  @Test
  public void takesTextsUpToTheLimitOfJira() throws InvalidFieldValue {
    var longest = "x".repeat(32_767);

    assertThat(values.fromForm(field(FieldKind.TEXT_AREA), longest)).isEqualTo(longest);
    assertRefused(
        FieldKind.TEXT_AREA,
        longest + "x",
        "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    assertRefused(
        FieldKind.TEXT,
        "x".repeat(256),
        "The entered text is too long. It exceeds the allowed limit of 255 characters.");
  }

  @Test
  public void refusesTextsThatCannotBeStored() {
    var sentence =
        "The entered text holds a character that cannot be stored. Remove NUL and broken"
            + " characters.";

    assertRefused(FieldKind.TEXT_AREA, "a\0b", sentence);
    assertRefused(FieldKind.TEXT_AREA, "half \ud83d", sentence);
  }

  @Test
  public void readsNothing_fromNothing() throws Exception {
    for (var kind : FieldKind.values()) {
      assertThat(values.fromForm(field(kind), null)).isNull();
      assertThat(values.fromForm(field(kind), "")).isNull();
      assertThat(values.fromJson(field(kind), null)).isNull();
      assertThat(values.fromJson(field(kind), json("null"))).isNull();
      assertThat(values.toJson(field(kind), null)).isNull();
      assertThat(values.toText(field(kind), null)).isEmpty();
      assertThat(values.load(field(kind), new StoredValue(null, null, null, null))).isNull();
    }
  }

  @Test
  public void readsDays_inTheZoneOfTheSandbox() throws Exception {
    var midnight = Timestamp.from(Instant.parse("2030-03-13T11:00:00Z"));
    var date = field(FieldKind.DATE);

    assertThat(values.fromForm(date, "2030-03-14")).isEqualTo(midnight);
    assertThat(values.fromForm(date, "14/mar/30")).isEqualTo(midnight);
    assertThat(values.fromForm(date, "14/Mar/2030")).isEqualTo(midnight);
    assertThat(values.fromJson(date, json("\"2030-03-14\""))).isEqualTo(midnight);
    assertThat(values.toJson(date, midnight)).isEqualTo("2030-03-14");
    assertThat(values.toText(date, midnight)).isEqualTo("14/Mar/30");
    assertThat(values.store(date, midnight).date())
        .isEqualTo(Instant.parse("2030-03-14T00:00:00Z"));
    assertKept(FieldKind.DATE, midnight);
  }

  @Test
  public void refusesDaysThatAreNone() {
    var sentence =
        "You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\", e.g."
            + " \"14/Mar/30\".";

    for (var text : List.of("tomorrow", "2030-02-30", "31/Feb/30", "+99999-01-01", "0000-01-01")) {
      assertRefused(FieldKind.DATE, text, sentence);
    }
    assertJsonRefused(
        FieldKind.DATE,
        "\"2030-13-01\"",
        "Error parsing date string: 2030-13-01. Write it as in 2030-03-14.");
    assertJsonRefused(FieldKind.DATE, "20300314", "Operation value must be a string");
  }

  @Test
  public void readsMoments() throws Exception {
    var moment = Timestamp.from(Instant.parse("2030-03-14T09:30:00Z"));
    var field = field(FieldKind.DATE_TIME);

    assertThat(values.fromJson(field, json("\"2030-03-14T10:30:00.000+0100\""))).isEqualTo(moment);
    assertThat(values.fromJson(field, json("\"2030-03-14T09:30:00Z\""))).isEqualTo(moment);
    assertThat(values.fromForm(field, "14/Mar/30 10:30 PM")).isEqualTo(moment);
    assertThat(values.fromForm(field, values.toForm(field, moment))).isEqualTo(moment);
    assertThat(values.toJson(field, moment)).isEqualTo("2030-03-14T22:30:00.000+1300");
    assertKept(FieldKind.DATE_TIME, moment);
    assertJsonRefused(
        FieldKind.DATE_TIME,
        "\"2030-03-14\"",
        "Error parsing date string: 2030-03-14. Write it as in 2030-03-14T09:30:00.000+0100.");
  }

  @Test
  public void readsNumbers() throws Exception {
    var number = field(FieldKind.NUMBER);

    assertThat(values.fromForm(number, " 42.50 ")).isEqualTo(42.5);
    assertThat(values.fromJson(number, json("-1e3"))).isEqualTo(-1000.0);
    assertThat(values.toText(number, 3.0)).isEqualTo("3");
    assertThat(values.toJson(number, 3.0)).isEqualTo(3.0);
    assertKept(FieldKind.NUMBER, 42.5);
    assertRefused(FieldKind.NUMBER, "many", "'many' is an invalid number");
    assertRefused(FieldKind.NUMBER, "NaN", "'NaN' is an invalid number");
    assertRefused(FieldKind.NUMBER, "1e999", "'1e999' is an invalid number");
    assertJsonRefused(FieldKind.NUMBER, "\"42\"", "Operation value must be a number");
  }

  @Test
  public void readsUsers() throws Exception {
    var user = field(FieldKind.USER);

    assertThat(values.fromForm(user, "BOB")).isEqualTo(bob);
    assertThat(values.fromJson(user, json("{\"name\":\"bob\"}"))).isEqualTo(bob);
    assertThat(values.toForm(user, bob)).isEqualTo("bob");
    assertThat(values.toText(user, bob)).isEqualTo("Bob Li");
    assertThat(values.toJson(user, bob))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("name", "bob")
        .containsEntry("key", bob.key());
    assertKept(FieldKind.USER, bob);
    assertRefused(FieldKind.USER, "nobody", "User 'nobody' does not exist.");
    assertJsonRefused(FieldKind.USER, "\"bob\"", "Expected an object with the user's \"name\"");
  }

  @Test
  public void readsOptions() throws Exception {
    var select = field(FieldKind.SELECT);
    var high = new SandboxOption(10000, "High");

    assertThat(values.fromForm(select, "10000")).isEqualTo(high);
    assertThat(values.fromForm(select, "-1")).isNull();
    assertThat(values.fromJson(select, json("{\"value\":\"high\"}"))).isEqualTo(high);
    assertThat(values.fromJson(select, json("{\"id\":\"10000\"}"))).isEqualTo(high);
    assertThat(values.toForm(select, high)).isEqualTo("10000");
    assertThat(values.toText(select, high)).isEqualTo("High");
    assertThat(values.toJson(select, high))
        .isEqualTo(Map.of("value", "High", "id", "10000", "disabled", false));
    assertKept(FieldKind.SELECT, high);
    assertRefused(
        FieldKind.SELECT,
        "7",
        "Invalid value '7' passed for customfield 'Field'. Allowed values are: 10000[High],"
            + " 10001[Low], -1");
    assertJsonRefused(FieldKind.SELECT, "{\"value\":\"Huge\"}", "Option value 'Huge' is not valid");
    assertJsonRefused(
        FieldKind.SELECT,
        "\"High\"",
        "Could not find valid 'id' or 'value' in the Parent Option object.");
  }

  private void assertKept(FieldKind kind, Object value) {
    var field = field(kind);

    assertThat(values.load(field, values.store(field, value))).isEqualTo(value);
  }

  private void assertRefused(FieldKind kind, String text, String sentence) {
    assertThat(assertThrows(InvalidFieldValue.class, () -> values.fromForm(field(kind), text)))
        .hasMessage(sentence);
  }

  private void assertJsonRefused(FieldKind kind, String json, String sentence) {
    assertThat(
            assertThrows(InvalidFieldValue.class, () -> values.fromJson(field(kind), json(json))))
        .hasMessage(sentence);
  }

  private static SandboxCustomField field(FieldKind kind) {
    return new SandboxCustomField(
        10000,
        "Field",
        "",
        kind,
        null,
        Set.of(),
        List.of(new SandboxOption(10000, "High"), new SandboxOption(10001, "Low")));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
