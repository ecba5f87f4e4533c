package io.followthrough.sandbox.page.admin;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Navigation;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import java.util.Map;

/** {@code /secure/admin/}: where the administration begins, with all there is below it. */
public final class AdminPage implements Page {

  private final Navigation navigation;

  public AdminPage(Navigation navigation) {
    this.navigation = navigation;
  }

  @Override
  public Answer answer(Visit visit) {
    if (!visit.lastSegment().isEmpty()) {
      throw PageFault.notFound("The sandbox has no such page of administration.");
    }
    return Answer.administration(
        "Administration",
        "admin/overview.vm",
        Map.of("groups", navigation.administration(visit.signedIn())),
        "");
  }
}
