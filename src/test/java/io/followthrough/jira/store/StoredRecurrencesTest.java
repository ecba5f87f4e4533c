package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.likeness.ComparedText;
import io.followthrough.desk.recurrence.KeptRecurrence;
import io.followthrough.learning.recurrence.Recurrence;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

/** Recurrences, and the texts of postmortems, are kept in real tables. */
public class StoredRecurrencesTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Visitor ALICE = new Visitor("JIRAUSER10100");
  private static final Withdrawal BACK = new Withdrawal("JIRAUSER10101", NOW, "It was\nanother.");

  @Rule public final FreshDatabase database = new FreshDatabase();

  @Test
  public void keepsARecurrence_forBoth_alsoOnceItIsTakenBack() {
    var recurrences =
        new StoredRecurrences(TestObjects.of(database.store(), List.of(RecurrenceEntity.class)));
    var one =
        Recurrence.of(202, 201, Set.of(Category.NETWORK, Category.CAPACITY), "The same\nresolver.");

    var kept = recurrences.add(one, ALICE, NOW);
    recurrences.add(Recurrence.of(203, 204, Set.of(Category.NETWORK), "Other."), ALICE, NOW);

    assertThat(kept).isEqualTo(new KeptRecurrence(kept.id(), one, ALICE.key(), NOW, null));
    assertThat(recurrences.of(201)).containsExactly(kept);
    assertThat(recurrences.of(202)).containsExactly(kept);
    assertThat(recurrences.standing(0, 1)).containsExactly(kept);
    assertThat(recurrences.withdraw(kept.id(), BACK)).isTrue();
    assertThat(recurrences.withdraw(kept.id(), BACK)).isFalse();
    assertThat(recurrences.standing(0, 9)).hasSize(1).doesNotContain(kept);
    assertThat(recurrences.of(201))
        .containsExactly(new KeptRecurrence(kept.id(), one, ALICE.key(), NOW, BACK));
  }

  @Test
  public void keepsWhatAPostmortemTells_howeverLongThatIs() {
    var texts =
        StoredTexts.ofPostmortems(
            TestObjects.of(database.store(), List.of(PostmortemTextEntity.class)));
    var text = "Logs were not shipped.\n".repeat(800);

    texts.keep(Map.of(201L, text));

    assertThat(texts.from(1, 9)).extracting(ComparedText::text).containsExactly(text);
    texts.drop(List.of(201L));
    assertThat(texts.from(1, 9)).isEmpty();
  }
}
