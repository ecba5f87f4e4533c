package io.followthrough.sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * How a plugin's tables are named, as in Jira: {@code AO_}, the last six hexadecimal digits of the
 * MD5 of its namespace, and the entity's name, all in capitals.
 */
final class PluginTables implements EntityManagerConfiguration, NameConverters {

  private static final int DIGITS = 6;

  private final String prefix;
  private final TableNameConverter tables;
  private final FieldNameConverter fields = new AtlassianFieldNameConverter();
  private final EntityInfoResolverFactory entities = new CachingEntityInfoResolverFactory();

  PluginTables(String namespace) {
    this.prefix = prefix(namespace);
    this.tables = new AtlassianTableNameConverter(table -> prefix + table);
  }

  static String prefix(String namespace) {
    try {
      var hash =
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("MD5")
                      .digest(namespace.getBytes(StandardCharsets.UTF_8)));
      return "AO_" + hash.substring(hash.length() - DIGITS).toUpperCase(Locale.ROOT) + "_";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has MD5", e);
    }
  }

  @Override
  @SuppressWarnings("deprecation")
  public boolean useWeakCache() {
    return true;
  }

  @Override
  public NameConverters getNameConverters() {
    return this;
  }

  /** Other plugins' tables and the tracker's own are none of its business. */
  @Override
  public SchemaConfiguration getSchemaConfiguration() {
    return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
  }

  @Override
  public EntityInfoResolverFactory getEntityInfoResolverFactory() {
    return entities;
  }

  @Override
  public TableNameConverter getTableNameConverter() {
    return tables;
  }

  @Override
  public FieldNameConverter getFieldNameConverter() {
    return fields;
  }

  @Override
  public SequenceNameConverter getSequenceNameConverter() {
    return new AtlassianSequenceNameConverter();
  }

  @Override
  public TriggerNameConverter getTriggerNameConverter() {
    return new AtlassianTriggerNameConverter();
  }

  @Override
  public IndexNameConverter getIndexNameConverter() {
    return new AtlassianIndexNameConverter();
  }

  @Override
  public UniqueNameConverter getUniqueNameConverter() {
    return new AtlassianUniqueNameConverter();
  }
}
