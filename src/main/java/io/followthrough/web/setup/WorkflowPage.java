package io.followthrough.web.setup;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.coverage.CoverageDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows administrators where one workflow asks the gate, and where it does not. */
public final class WorkflowPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient CoverageDesk desk;

  public WorkflowPage(Pages pages, CoverageDesk desk) {
    super(pages, "setup/workflow.vm");
    this.desk = desk;
  }

  @Override
  protected Outcome<WorkflowView> answer(PageRequest request) {
    var name = request.parameter("name").orElse("");
    return desk.show(request.visitor(), name)
        .then(
            workflow ->
                desk.mendedLast(request.visitor(), name)
                    .then(
                        mended ->
                            Outcome.done(WorkflowView.of(workflow, mended, request.texts()))));
  }
}
