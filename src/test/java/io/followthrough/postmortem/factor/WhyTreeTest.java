package io.followthrough.postmortem.factor;

import static io.followthrough.postmortem.factor.Contributions.leadingTo;
import static io.followthrough.postmortem.factor.Contributions.why;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Whys branch, and never lead back to themselves. */
public class WhyTreeTest {

  private final WhyTree tree =
      new WhyTree(
          List.of(
              why(1, null, "Logins failed"),
              why(2, null, "Nobody noticed"),
              why(3, 1L, "The pool was empty"),
              leadingTo(9, why(4, 3L, "It was sized for half the load")),
              why(5, 3L, "It leaked")));

  @Test
  public void areReadFromTheTop_eachFollowedByThoseBelowIt() {
    assertThat(tree.inOrder())
        .extracting(placed -> "  ".repeat(placed.depth()) + placed.why().text())
        .containsExactly(
            "Logins failed",
            "  The pool was empty",
            "    It was sized for half the load",
            "    It leaked",
            "Nobody noticed");
  }

  @Test
  public void tellThePathToAWhy() {
    assertThat(tree.path(4))
        .extracting(Why::text)
        .containsExactly("Logins failed", "The pool was empty", "It was sized for half the load");
    assertThat(tree.path(99)).isEmpty();
    assertThat(tree.leadingTo(9)).extracting(Why::id).containsExactly(4L);
    assertThat(tree.leadingTo(8)).isEmpty();
  }

  @Test
  public void wouldCircle_belowThemselvesAndBelowWhatIsBelowThem() {
    assertThat(tree.wouldCircle(1, 1L)).isTrue();
    assertThat(tree.wouldCircle(1, 5L)).isTrue();
    assertThat(tree.wouldCircle(5, 1L)).isFalse();
    assertThat(tree.wouldCircle(1, 2L)).isFalse();
    assertThat(tree.wouldCircle(1, null)).isFalse();
  }

  @Test
  public void endInLeaves() {
    assertThat(tree.isLeaf(5)).isTrue();
    assertThat(tree.isLeaf(3)).isFalse();
  }

  @Test
  public void endAlsoWhereStorageHoldsACircle() {
    var broken = new WhyTree(List.of(why(1, 2L, "One"), why(2, 1L, "Two")));

    assertThat(broken.path(1)).hasSize(2);
    assertThat(broken.inOrder()).isEmpty();
  }

  @Test
  public void areReadWithoutRecursion_howeverDeepTheyGo() {
    var deep = new ArrayList<Why>();
    for (var id = 1L; id <= WhyTree.LIMIT; id++) {
      deep.add(why(id, id == 1 ? null : id - 1, "Why " + id));
    }

    assertThat(new WhyTree(deep).inOrder()).hasSize(500).last().extracting("depth").isEqualTo(499);
  }
}
