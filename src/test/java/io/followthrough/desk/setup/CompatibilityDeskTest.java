package io.followthrough.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.setup.SetupLine.Result;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class CompatibilityDeskTest {

  private static final Visitor ROOT = new Visitor("root");

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Permissions permissions;

  @Test
  public void isForAdministratorsOnly() {
    given(permissions.administers(ROOT)).willReturn(false);

    String outcome =
        show("class java.lang.String").fold(found -> "shown", refusal -> refusal.kind().name());

    assertThat(outcome).isEqualTo("FORBIDDEN");
  }

  @Test
  public void isComplete_whenTheHostHasAllAndNothingIsLeftToDo() {
    given(permissions.administers(ROOT)).willReturn(true);

    assertThat(complete("class java.lang.String", Result.MADE)).isTrue();
    assertThat(complete("class java.lang.Gone", Result.MADE)).isFalse();
    assertThat(complete("class java.lang.String", Result.BY_HAND)).isFalse();
  }

  private boolean complete(String list, Result result) {
    return show(list, new SetupLine("It", result, "Make it"))
        .fold(Compatibility::complete, refusal -> false);
  }

  private Outcome<Compatibility> show(String list, SetupLine... lines) {
    return new CompatibilityDesk(new HostCheck(withList(list)), made(lines), permissions)
        .show(ROOT);
  }

  private static Setup made(SetupLine... lines) {
    return new Setup() {
      @Override
      public List<SetupLine> lines() {
        return List.of(lines);
      }

      @Override
      public void run() {
        throw new AssertionError("Whoever looks makes nothing");
      }
    };
  }

  private static ClassLoader withList(String list) {
    return new ClassLoader(null) {
      @Override
      public InputStream getResourceAsStream(String name) {
        return new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
