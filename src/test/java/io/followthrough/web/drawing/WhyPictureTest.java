package io.followthrough.web.drawing;

import static io.followthrough.postmortem.factor.Contributions.leadingTo;
import static io.followthrough.postmortem.factor.Contributions.why;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.postmortem.factor.WhyTree;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

/** The tree of whys grows to the right, and no two boxes cover one another. */
public class WhyPictureTest {

  @Test
  public void putsEachWhyToTheRightOfWhatItAsks_andBetweenThoseThatAskOn() {
    var picture =
        WhyPicture.of(
                new WhyTree(
                    List.of(
                        why(1, null, "Logins failed"),
                        why(2, 1L, "It leaked"),
                        leadingTo(9, why(3, 1L, "It was small")),
                        why(4, null, "Nobody noticed"))))
            .get(0);
    var boxes = picture.boxes();

    assertThat(boxes).extracting(WhyPicture.Box::x).containsExactly(4, 254, 254, 4);
    assertThat(boxes.get(0).y()).isEqualTo((boxes.get(1).y() + boxes.get(2).y()) / 2);
    assertThat(boxes.get(3).y()).isGreaterThan(boxes.get(2).y());
    assertThat(boxes).extracting(WhyPicture.Box::factor).containsExactly(false, false, true, false);
    assertThat(picture.lines()).hasSize(2).first().isEqualTo("M214 54H234V26H254");
    assertThat(picture.width()).isGreaterThanOrEqualTo(254 + 210);
    assertThat(picture.height()).isGreaterThanOrEqualTo(boxes.get(3).y() + 44);
  }

  @Test
  public void breaksLongTextsIntoTwoLines() {
    var words = box("The connection pool was sized for half the load it got that day at noon");
    assertThat(words.first()).isEqualTo("The connection pool was sized");
    assertThat(words.second()).isEqualTo("for half the load it got that d…");
    var one = box("x".repeat(31) + "🙂".repeat(40));
    assertThat(one.first()).isEqualTo("x".repeat(31));
    assertThat(one.second()).isEqualTo("🙂".repeat(15) + "…");
    assertThat(box("Short").second()).isEmpty();
  }

  @Test
  public void drawsNothing_ofNothing_andOfMoreThanCanBeTakenIn() {
    assertThat(WhyPicture.of(new WhyTree(List.of()))).isEmpty();
    assertThat(WhyPicture.of(many(60))).hasSize(1);
    assertThat(WhyPicture.of(many(61))).isEmpty();
  }

  private static WhyTree many(int whys) {
    return new WhyTree(
        LongStream.rangeClosed(1, whys)
            .mapToObj(id -> why(id, id == 1 ? null : id / 2, "Why " + id))
            .toList());
  }

  private static WhyPicture.Box box(String text) {
    return WhyPicture.of(new WhyTree(List.of(why(1, null, text)))).get(0).boxes().get(0);
  }
}
