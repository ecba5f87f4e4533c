package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.setup.Provisions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Keeps what was made in Active Objects. What is known stays in memory, since it changes only when
 * something is made; what is not known is looked up each time, since another node may have made it.
 */
public final class StoredProvisions implements Provisions {

  private final ActiveObjects objects;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  public StoredProvisions(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Optional<String> idOf(String name) {
    if (!known.containsKey(name)) {
      row(name).ifPresent(row -> known.put(name, row.getHostId()));
    }
    return Optional.ofNullable(known.get(name));
  }

  @Override
  public void remember(String name, String hostId) {
    objects.executeInTransaction(
        () -> {
          row(name)
              .ifPresentOrElse(
                  row -> {
                    row.setHostId(hostId);
                    row.save();
                  },
                  () ->
                      objects.create(
                          ProvisionEntity.class,
                          new DBParam("THING", name),
                          new DBParam("HOST_ID", hostId)));
          return hostId;
        });
    known.put(name, hostId);
  }

  private Optional<ProvisionEntity> row(String name) {
    return Arrays.stream(
            objects.find(ProvisionEntity.class, Query.select().where("THING = ?", name)))
        .findFirst();
  }
}
