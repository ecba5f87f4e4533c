package io.followthrough.jira.workflow;

import com.opensymphony.workflow.InvalidInputException;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import java.util.List;
import java.util.function.Function;

/** Tells whoever moves an issue all that keeps it from moving; nobody moves it anonymously. */
final class Objections {

  private final People people;
  private final Words words;

  Objections(People people, Words words) {
    this.people = people;
    this.words = words;
  }

  /**
   * Lets an issue move, unless something is said against it.
   *
   * @throws InvalidInputException with all of it
   */
  void hear(Function<Visitor, List<Complaint>> objecting) throws InvalidInputException {
    var objections =
        people
            .current()
            .map(objecting)
            .orElseGet(() -> List.of(Complaint.of("followthrough.error.not-signed-in")));
    if (!objections.isEmpty()) {
      var refusal = new InvalidInputException();
      objections.forEach(one -> refusal.addError(words.say(one.message())));
      throw refusal;
    }
  }
}
