package io.followthrough.sandbox.field;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.user.Users;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Users: forms and REST name them, the database keeps their keys. */
record UserValues(Users users) implements ValueType<ApplicationUser> {

  @Override
  public ApplicationUser fromForm(SandboxCustomField field, String text) throws InvalidFieldValue {
    var name = text.strip();
    return users
        .withName(name)
        .orElseThrow(() -> new InvalidFieldValue("User '" + name + "' does not exist."));
  }

  @Override
  public ApplicationUser fromJson(SandboxCustomField field, JsonNode json)
      throws InvalidFieldValue {
    var name = json.path("name");
    if (!name.isTextual()) {
      throw new InvalidFieldValue("Expected an object with the user's \"name\"");
    }
    return fromForm(field, name.textValue());
  }

  @Override
  public String toForm(ApplicationUser value) {
    return value.getName();
  }

  @Override
  public Object toJson(ApplicationUser value) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", value.getName());
    json.put("key", value.getKey());
    json.put("emailAddress", value.getEmailAddress());
    json.put("displayName", value.getDisplayName());
    json.put("active", value.isActive());
    return json;
  }

  @Override
  public String toText(ApplicationUser value) {
    return value.getDisplayName();
  }

  @Override
  public StoredValue store(ApplicationUser value) {
    return StoredValue.ofString(value.getKey());
  }

  @Override
  public @Nullable ApplicationUser load(SandboxCustomField field, StoredValue stored) {
    return users.withKey(stored.string()).orElse(null);
  }
}
