package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.util.List;

/** The tables of this room, for tests of the rooms around it. */
public final class StoreTables {

  private StoreTables() {}

  /** All of them, empty, in a fresh database. */
  public static ActiveObjects in(FreshDatabase database) {
    return TestObjects.of(
        database.store(),
        List.of(
            AnswerEntity.class,
            AnswerChangeEntity.class,
            AskEntity.class,
            LooseEndEntity.class,
            ProofEntity.class,
            RemediationEntity.class));
  }
}
