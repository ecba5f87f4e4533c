package io.followthrough.sandbox.property;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.EntityProperty;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps one JSON value a key for each issue, or for any other kind of thing a plugin names. */
public final class IssueProperties implements JsonEntityPropertyManager {

  /** The name Jira keeps the properties of issues under. */
  public static final String ISSUE = "IssueProperty";

  private static final int LONGEST_KEY = 255;
  private static final int LONGEST_VALUE = 32_768;

  private final Store store;
  private final InstantSource clock;
  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  public IssueProperties(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @throws IllegalArgumentException where the key or the value is empty or too long, or the value
   *     is no JSON
   */
  @Override
  public void put(String entityName, Long entityId, String key, String json) {
    check(key, json);
    var now = clock.instant();
    store
        .sql()
        .insertInto(EntityProperty.TABLE)
        .set(EntityProperty.ENTITY_NAME, entityName)
        .set(EntityProperty.ENTITY_ID, entityId)
        .set(EntityProperty.PROPERTY_KEY, key)
        .set(EntityProperty.JSON_VALUE, json)
        .set(EntityProperty.CREATED, now)
        .set(EntityProperty.UPDATED, now)
        .onConflict(
            EntityProperty.ENTITY_NAME, EntityProperty.ENTITY_ID, EntityProperty.PROPERTY_KEY)
        .doUpdate()
        .set(EntityProperty.JSON_VALUE, json)
        .set(EntityProperty.UPDATED, now)
        .execute();
  }

  private void check(String key, String value) {
    if (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "A property's key has 1 to " + LONGEST_KEY + " characters and no NUL");
    }
    if (value.length() > LONGEST_VALUE) {
      throw new IllegalArgumentException(
          "A property's value has at most "
              + LONGEST_VALUE
              + " characters; this one has "
              + value.length());
    }
    try {
      if (json.readTree(value).isMissingNode()) {
        throw new IllegalArgumentException("A property's value cannot be empty");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A property's value must be valid JSON", e);
    }
  }

  @Override
  public com.atlassian.jira.entity.property.@Nullable EntityProperty get(
      String entityName, Long entityId, String key) {
    return value(entityName, entityId, key).map(Stored::new).orElse(null);
  }

  /** Takes the value under a key away, if there is one. */
  public void delete(String entityName, Long entityId, String key) {
    store
        .sql()
        .deleteFrom(EntityProperty.TABLE)
        .where(EntityProperty.ENTITY_NAME.eq(entityName))
        .and(EntityProperty.ENTITY_ID.eq(entityId))
        .and(EntityProperty.PROPERTY_KEY.eq(key))
        .execute();
  }

  /** The JSON under a key. */
  public Optional<String> value(String entityName, long entityId, String key) {
    return store
        .sql()
        .select(EntityProperty.JSON_VALUE)
        .from(EntityProperty.TABLE)
        .where(EntityProperty.ENTITY_NAME.eq(entityName))
        .and(EntityProperty.ENTITY_ID.eq(entityId))
        .and(EntityProperty.PROPERTY_KEY.eq(key))
        .fetchOptional(EntityProperty.JSON_VALUE);
  }

  /** The keys something has values under, in their order. */
  public List<String> keys(String entityName, long entityId) {
    return store
        .sql()
        .select(EntityProperty.PROPERTY_KEY)
        .from(EntityProperty.TABLE)
        .where(EntityProperty.ENTITY_NAME.eq(entityName))
        .and(EntityProperty.ENTITY_ID.eq(entityId))
        .orderBy(EntityProperty.PROPERTY_KEY)
        .fetch(EntityProperty.PROPERTY_KEY);
  }

  /** Everything something has, JSON by key, in the order of the keys. */
  public Map<String, String> all(String entityName, long entityId) {
    return store
        .sql()
        .select(EntityProperty.PROPERTY_KEY, EntityProperty.JSON_VALUE)
        .from(EntityProperty.TABLE)
        .where(EntityProperty.ENTITY_NAME.eq(entityName))
        .and(EntityProperty.ENTITY_ID.eq(entityId))
        .orderBy(EntityProperty.PROPERTY_KEY)
        .fetchMap(EntityProperty.PROPERTY_KEY, EntityProperty.JSON_VALUE);
  }

  /** Forgets the properties of issues that are being deleted. */
  public void forget(Collection<Long> issueIds) {
    store
        .sql()
        .deleteFrom(EntityProperty.TABLE)
        .where(EntityProperty.ENTITY_NAME.eq(ISSUE))
        .and(EntityProperty.ENTITY_ID.in(issueIds))
        .execute();
  }

  /** A value as a plugin gets it. */
  private record Stored(String json) implements com.atlassian.jira.entity.property.EntityProperty {

    @Override
    public String getValue() {
      return json;
    }
  }
}
