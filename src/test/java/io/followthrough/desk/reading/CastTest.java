package io.followthrough.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Person;
import java.util.List;
import org.junit.Test;

/** People are called by their roles wherever their names stand, and nothing else is touched. */
public class CastTest {

  private static final Person ALICE = new Person("A", "alice", "Alice Almond", true);
  private static final Person BOB = new Person("B", "bob.b", "Bob Birch $1", true);

  private final Cast cast = new Cast((role, number) -> role + " " + number);

  @Test
  public void callsEachByTheRoleHeGotFirst() {
    cast.add("author", List.of(ALICE));
    cast.add("owner", List.of(ALICE, BOB));

    assertThat(said("Alice Almond asked Bob, [~bob.b] and @alice; Almond agreed."))
        .isEqualTo("author 1 asked owner 1, owner 1 and author 1; author 1 agreed.");
  }

  @Test
  public void leavesWordsAloneThatOnlyHoldAName() {
    cast.add("owner", List.of(BOB));

    assertThat(said("The Bobsleigh of Bobby went to bob's Birchwood; bob.b@example.com."))
        .isEqualTo("The Bobsleigh of Bobby went to bob's Birchwood; bob.b@example.com.");
    assertThat(said("Bob's pool")).isEqualTo("owner 1's pool");
  }

  @Test
  public void looksIntoAllThatPeopleWrote_butNotIntoHeads() {
    cast.add("owner", List.of(BOB));

    assertThat(
            cast.in(
                List.of(
                    new Block.Heading(1, "Why Bob waited"),
                    new Block.Heading(2, "Bob"),
                    new Block.Lines(List.of("Bob")),
                    new Block.Grid(List.of("Bob"), List.of(List.of("Bob Birch $1", "OPS-1"))),
                    new Block.Outline(List.of(new Block.Branch(2, "Bob slept"))))))
        .containsExactly(
            new Block.Heading(1, "Why owner 1 waited"),
            new Block.Heading(2, "Bob"),
            new Block.Lines(List.of("Bob")),
            new Block.Grid(List.of("Bob"), List.of(List.of("owner 1", "OPS-1"))),
            new Block.Outline(List.of(new Block.Branch(2, "owner 1 slept"))));
  }

  @Test
  public void changesNothing_whereNobodyHasARole() {
    assertThat(said("Bob")).isEqualTo("Bob");
  }

  private String said(String text) {
    return ((Block.Said) cast.in(List.of(new Block.Said(text))).get(0)).text();
  }
}
