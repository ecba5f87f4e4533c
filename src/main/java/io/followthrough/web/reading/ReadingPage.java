package io.followthrough.web.reading;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.reading.Naming;
import io.followthrough.desk.reading.ReadingDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows the postmortem whose key follows the address. */
public final class ReadingPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient ReadingDesk desk;

  public ReadingPage(Pages pages, ReadingDesk desk) {
    super(pages, "reading/reading.vm");
    this.desk = desk;
  }

  @Override
  protected Outcome<ReadingView> answer(PageRequest request) {
    var path = request.path();
    return path.size() == 1
        ? desk.read(request.visitor(), path.get(0), naming(request))
            .then(reading -> Outcome.done(ReadingView.of(reading, naming(request))))
        : Outcome.refused(Refusal.notFound(String.join("/", path)));
  }

  /** What nobody knows the meaning of means nothing: a page is not refused for that. */
  private static Naming naming(PageRequest request) {
    return request.parameter("people").flatMap(Naming::of).orElse(Naming.NAMES);
  }
}
