package io.followthrough.desk.likeness;

import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.TouchedWatch;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Sections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the texts of postmortems in step with the issues, so that others can be compared. */
public final class PostmortemTextWatch implements TouchedWatch {

  /** What comes later in a text tells little of its shape. */
  private static final int LONGEST = 20_000;

  private final Tickets tickets;
  private final ComparedTexts texts;

  public PostmortemTextWatch(Tickets tickets, ComparedTexts texts) {
    this.tickets = tickets;
    this.texts = texts;
  }

  @Override
  public void look(Touched touched, Set<Long> changed) {
    var told =
        changed.stream().anyMatch(touched.postmortems()::contains)
            ? tickets.postmortems(changed).postmortems().stream()
                .collect(Collectors.toMap(Postmortem::id, PostmortemTextWatch::textOf))
            : Map.<Long, String>of();
    var gone = new HashSet<>(changed);
    gone.removeAll(told.keySet());
    texts.keep(told);
    texts.drop(gone);
  }

  /** The title and all sections that say something. */
  static String textOf(Postmortem postmortem) {
    var text =
        Stream.concat(Stream.of(postmortem.summary()), sections(postmortem))
            .collect(Collectors.joining("\n"));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static Stream<String> sections(Postmortem postmortem) {
    return Stream.concat(
            Sections.all().stream().map(Section::id), postmortem.texts().keySet().stream().sorted())
        .distinct()
        .map(id -> Sections.named(id).orElseGet(() -> Section.optional(id, "", "")))
        .filter(postmortem::answers)
        .map(postmortem::textOf);
  }
}
