package io.followthrough.sandbox.page.session;

import io.followthrough.sandbox.http.SessionCookie;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.Sessions;

/** {@code /logout}: ends the session; only a form may ask for it. */
public final class SignOutPage implements Page {

  private final Sessions sessions;

  public SignOutPage(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Answer answer(Visit visit) {
    if (!visit.isPost()) {
      throw PageFault.wrongMethod();
    }
    SessionCookie.of(visit.request()).ifPresent(sessions::close);
    SessionCookie.takeBack(visit.response());
    return Answer.to("/login.jsp");
  }
}
