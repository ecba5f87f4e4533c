package io.followthrough.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.concurrent.CompletableFuture;
import org.junit.Test;

public class SignedInTest {

  private static final SandboxUser ALICE =
      new SandboxUser(1, "JIRAUSER1", "alice", "Alice", "a@example.com", true);
  private static final SandboxUser BOB =
      new SandboxUser(2, "JIRAUSER2", "bob", "Bob", "b@example.com", true);

  private final SignedIn signedIn = new SignedIn();

  @Test
  public void isNobodyAtFirst() {
    assertThat(signedIn.getLoggedInUser()).isNull();
    assertThat(signedIn.isLoggedInUser()).isFalse();
  }

  @Test
  public void isTheUserOfItsThreadOnly() {
    signedIn.set(ALICE);

    assertThat(signedIn.user()).contains(ALICE);
    assertThat(CompletableFuture.supplyAsync(signedIn::user).join()).isEmpty();
  }

  @Test
  public void isAsBefore_afterWorkForAnother() {
    signedIn.set(ALICE);

    assertThat(signedIn.as(BOB, signedIn::getLoggedInUser)).isEqualTo(BOB);
    assertThat(signedIn.<Boolean>as(null, signedIn::isLoggedInUser)).isFalse();

    assertThat(signedIn.user()).contains(ALICE);
  }

  @Test
  public void isAsBefore_whenTheWorkFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            signedIn.as(
                BOB,
                () -> {
                  throw new IllegalStateException("on purpose");
                }));

    assertThat(signedIn.user()).isEmpty();
  }
}
