package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.sandbox.ao.TestObjects;
import io.followthrough.sandbox.store.Store;
import java.util.List;

/** The tables that reminders are made of. */
public final class ReminderTables {

  private ReminderTables() {}

  /** All of them, empty. */
  public static ActiveObjects of(Store store) {
    return TestObjects.of(
        store,
        List.of(
            NoticeEntity.class,
            DigestEntity.class,
            SnoozeEntity.class,
            WaitingEntity.class,
            ReportRowEntity.class,
            ReportPastEntity.class));
  }
}
