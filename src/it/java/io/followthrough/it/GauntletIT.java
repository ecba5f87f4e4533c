package io.followthrough.it;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * However one tries to close an incident with an unanswered item: it is refused, or it shows. That
 * it closes, unflagged, once the item is answered is {@link GateIT}'s.
 */
@RunWith(Parameterized.class)
public class GauntletIT {

  private final Way way;

  public GauntletIT(Way way) {
    this.way = way;
  }

  @Parameters(name = "{0}")
  public static List<Way> ways() {
    return List.of(Way.values());
  }

  @Test
  public void endsAsTheTableSays() {
    way.tryOut();
  }
}
