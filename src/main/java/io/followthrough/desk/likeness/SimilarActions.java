package io.followthrough.desk.likeness;

import static java.util.Objects.requireNonNull;

import io.followthrough.action.Filler;
import io.followthrough.desk.AskedAction;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.learning.Match;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the action items that ask for something like what somebody is about to ask for, whatever
 * became of them: among all that he may see, and nothing else.
 */
public final class SimilarActions {

  private static final int TEXT_LIMIT = 255;
  private static final int MOST = 5;
  private static final int MOST_FOUND = 10;

  /** So many of the most similar ones are looked at for some that the visitor may see. */
  private static final int LOOKED_AT = 100;

  private final Tickets tickets;
  private final ComparedIndex index;

  public SimilarActions(Tickets tickets, ComparedIndex index) {
    this.tickets = tickets;
    this.index = index;
  }

  /**
   * The action items most like a text, best first, at most five.
   *
   * @param postmortemKey the postmortem it is typed into, which has to be there; {@code null} for
   *     none
   * @param loose whether those are wanted too that most often ask for something else
   */
  public Outcome<List<SimilarAction>> to(
      Visitor visitor, String text, @Nullable String postmortemKey, boolean loose) {
    var complaint = complaintAbout(text);
    if (complaint.isPresent()) {
      return Outcome.refused(new Refusal(Refusal.Kind.INVALID, List.of(complaint.get())));
    }
    return postmortemKey == null || tickets.postmortem(visitor, postmortemKey).isPresent()
        ? Outcome.done(find(visitor, text, loose ? Match.LOOSE : Match.SAME, MOST))
        : Outcome.refused(Refusal.notFound(postmortemKey));
  }

  /**
   * The action items that have to do with a few words, best first, at most ten. The words need not
   * be the whole of what they ask for.
   */
  public Outcome<List<SimilarAction>> about(Visitor visitor, String words) {
    return complaintAbout(words)
        .map(
            complaint ->
                Outcome.<List<SimilarAction>>refused(
                    new Refusal(Refusal.Kind.INVALID, List.of(complaint))))
        .orElseGet(() -> Outcome.done(find(visitor, words, Match.FAINT, MOST_FOUND)));
  }

  private List<SimilarAction> find(Visitor visitor, String text, double atLeast, int most) {
    Map<Long, Match> matches = new LinkedHashMap<>();
    index.like(text, atLeast, LOOKED_AT).forEach(match -> matches.put(match.id(), match));
    return tickets.firstOf(visitor, List.copyOf(matches.keySet()), most).stream()
        .map(asked -> similar(asked, requireNonNull(matches.get(asked.action().id()))))
        .toList();
  }

  private static SimilarAction similar(AskedAction asked, Match match) {
    return new SimilarAction(asked, match.score(), match.isLikelyTheSame());
  }

  private static Optional<Complaint> complaintAbout(String text) {
    if (Filler.wordsOf(text).isEmpty()) {
      return Optional.of(Complaint.about("text", "followthrough.error.summary-missing"));
    }
    return text.length() <= TEXT_LIMIT
        ? Optional.empty()
        : Optional.of(
            Complaint.about("text", "followthrough.error.text-long", String.valueOf(TEXT_LIMIT)));
  }
}
