package io.followthrough.desk.likeness;

import static io.followthrough.action.Actions.anAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;

import io.followthrough.desk.Tickets;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class ActionTextWatchTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  private final KeptTexts texts = new KeptTexts();

  @Test
  public void keepsWhatAPostmortemAsksFor() {
    var one = anAction().withId(301).build();
    var two = anAction().withId(302).build();
    given(tickets.askedFor(201)).willReturn(List.of(one, two));
    given(tickets.askedFor(301)).willReturn(List.of(one));

    watch().issuesChanged(301L, 201L);

    assertThat(texts.from(1, 9))
        .extracting(ComparedText::issueId, ComparedText::text)
        .containsExactlyInAnyOrder(tuple(301L, one.summary()), tuple(302L, two.summary()));
  }

  @Test
  public void dropsWhatNobodyAsksForAnyMore() {
    texts.keep(Map.of(301L, "Version lock Flux", 302L, "Renew certificates"));
    given(tickets.askedFor(301)).willReturn(List.of());

    watch().issuesChanged(301L);

    assertThat(texts.from(1, 9)).extracting(ComparedText::issueId).containsExactly(302L);
  }

  private ActionTextWatch watch() {
    return new ActionTextWatch(tickets, texts);
  }
}
