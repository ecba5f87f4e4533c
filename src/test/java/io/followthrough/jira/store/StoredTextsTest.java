package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.likeness.ComparedText;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Texts are kept in a real table, in the order of their writing. */
public class StoredTextsTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredTexts texts;

  @Before
  public void open() {
    texts =
        StoredTexts.ofActions(TestObjects.of(database.store(), List.of(ActionTextEntity.class)));
  }

  @Test
  public void keepsNothingAtFirst() {
    assertThat(texts.from(1, 10)).isEmpty();
    assertThat(texts.last()).isZero();
  }

  @Test
  public void putsANewTextAtTheEnd_andLeavesTheSameOneInItsPlace() {
    texts.keep(Map.of(301L, "Version lock Flux"));
    texts.keep(Map.of(302L, "Flux alerts"));
    var before = texts.from(1, 10);

    texts.keep(Map.of(301L, "Version lock Traefik", 302L, "Flux alerts"));

    var after = texts.from(1, 10);
    assertThat(after).extracting(ComparedText::issueId).containsExactly(302L, 301L);
    assertThat(after.get(0)).isEqualTo(before.get(1));
    assertThat(after.get(1).text()).isEqualTo("Version lock Traefik");
    assertThat(texts.last()).isEqualTo(after.get(1).place());
  }

  @Test
  public void knowsWhichIssuesItKeepsATextOf() {
    texts.keep(Map.of(301L, "Version lock Flux", 302L, "Flux alerts"));

    assertThat(texts.keptAmong(List.of(303L, 302L, 301L))).containsExactly(301L, 302L);
    assertThat(texts.keptAmong(List.of())).isEmpty();
  }

  @Test
  public void readsOnFromAPlace() {
    LongStream.rangeClosed(1, 5).forEach(id -> texts.keep(Map.of(id, "Number " + id)));
    var third = texts.from(1, 10).get(2).place();

    assertThat(texts.from(third, 2)).extracting(ComparedText::issueId).containsExactly(3L, 4L);
  }

  @Test
  public void drops() {
    texts.keep(Map.of(301L, "Version lock Flux", 302L, "Flux alerts"));

    texts.drop(List.of(301L, 999L));
    texts.drop(List.of());

    assertThat(texts.from(1, 10)).extracting(ComparedText::issueId).containsExactly(302L);
  }

  @Test
  public void keepsMoreThanFitIntoOneStatement() {
    var many =
        LongStream.rangeClosed(1, 1500).boxed().collect(Collectors.toMap(id -> id, id -> "N" + id));

    texts.keep(many);
    texts.keep(many);
    texts.drop(many.keySet().stream().filter(id -> id > 1).toList());

    assertThat(texts.from(1, 10)).extracting(ComparedText::issueId).containsExactly(1L);
  }
}
