package io.followthrough.sandbox.page.admin;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Navigation;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;

/** Keeps a page for those who administer the sandbox. */
public final class Administrators implements Page {

  private final Navigation navigation;
  private final Page page;

  public Administrators(Navigation navigation, Page page) {
    this.navigation = navigation;
    this.page = page;
  }

  @Override
  public Answer answer(Visit visit) {
    if (!navigation.isAdministrator(visit.signedIn())) {
      throw PageFault.forbidden(
          "Only administrators may see this page. Ask one of them, or sign in as one.");
    }
    return page.answer(visit);
  }
}
