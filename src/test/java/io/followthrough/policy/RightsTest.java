package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Who may do what not everybody may, as policies write and inherit it. */
public class RightsTest {

  @Test
  public void areWithTheAdministratorsOfTheProject_asShipped_butForReviews() {
    assertThat(Arrays.stream(Right.values()).filter(right -> right != Right.REVIEW))
        .allSatisfy(
            right ->
                assertThat(Policy.standard().rights().of(right))
                    .containsExactly(Holder.ADMINISTRATORS));
    assertThat(Policy.standard().rights().of(Right.REVIEW)).containsExactly(Holder.EDITORS);
  }

  @Test
  public void areReadAndWrittenAlike() {
    var said =
        Map.<String, Object>of(
            "rights",
            Map.of(
                "bypass", List.of("group:incident leads", "role:Developers"),
                "waive", List.of(),
                "approve", List.of("administrators")));

    var reading = AmendmentReader.read(said);

    assertThat(reading.flaws()).isEmpty();
    assertThat(AmendmentTree.of(reading.says())).isEqualTo(said);
  }

  @Test
  public void areInherited_oneByOne() {
    var says =
        AmendmentReader.read(Map.of("rights", Map.of("bypass", List.of("role:Leads")))).says();

    var rights = says.on(Policy.standard()).rights();

    assertThat(rights.of(Right.BYPASS)).containsExactly(Holder.role("Leads"));
    assertThat(rights.of(Right.WAIVE)).containsExactly(Holder.ADMINISTRATORS);
  }

  @Test
  public void areNobodys_whereNobodyIsNamed() {
    var says = AmendmentReader.read(Map.of("rights", Map.of("bypass", List.of()))).says();

    assertThat(says.on(Policy.standard()).rights().of(Right.BYPASS)).isEmpty();
  }

  @Test
  public void areRefused_withThePathOfEachFlaw() {
    var reading =
        AmendmentReader.read(
            Map.of(
                "rights",
                Map.of(
                    "bypass", List.of("administrators", "everybody", "group: "),
                    "fly", List.of())));

    assertThat(reading.flaws())
        .extracting(Flaw::path, Flaw::kind)
        .containsExactlyInAnyOrder(
            tuple("rights.bypass[1]", "no-holder"),
            tuple("rights.bypass[2]", "no-holder"),
            tuple("rights.fly", "unknown"));
  }
}
