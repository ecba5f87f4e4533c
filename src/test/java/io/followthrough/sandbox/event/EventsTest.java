package io.followthrough.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Pins what Atlassian's event library promises: developer.atlassian.com, "Event listeners". */
public class EventsTest {

  private final Events events = new Events();
  private final List<Object> heard = new ArrayList<>();

  @Test
  public void handsAnEvent_toListenersOfItsTypeAndOfItsParents() {
    events.register(new Texts());

    events.publish("said");
    events.publish(7);

    assertThat(heard).containsExactlyInAnyOrder("said", "any said");
  }

  @Test
  public void hearsNothing_afterItsListenerIsGone() {
    var listener = new Texts();
    events.register(listener);
    events.unregister(listener);

    events.publish("said");

    assertThat(heard).isEmpty();
  }

  @Test
  public void hearsOnce_whenRegisteredTwice() {
    var listener = new Texts();
    events.register(listener);
    events.register(listener);

    events.publish("said");

    assertThat(heard).containsExactlyInAnyOrder("said", "any said");
  }

  @Test
  public void goesOn_whenAListenerFails() {
    events.register(new Broken());
    events.register(new Texts());

    events.publish("said");

    assertThat(heard).containsExactlyInAnyOrder("said", "any said");
  }

  @Test
  public void refuses_aListenerMethodWithoutAnEvent() {
    assertThatThrownBy(() -> events.register(new Deaf()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must take exactly one parameter");
  }

  /** Listens to texts, and to whatever can be compared with one. */
  public final class Texts {

    @EventListener
    public void onText(String text) {
      heard.add(text);
    }

    @EventListener
    public void onAny(CharSequence any) {
      heard.add("any " + any);
    }
  }

  /** Cannot hear without falling over. */
  public static final class Broken {

    @EventListener
    public void onText(String text) {
      throw new IllegalStateException(text);
    }
  }

  /** Listens to nothing. */
  public static final class Deaf {

    @EventListener
    public void onNothing() {}
  }
}
