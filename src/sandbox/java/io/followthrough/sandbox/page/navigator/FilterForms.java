package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.FieldView.Kind;
import io.followthrough.sandbox.page.form.Refusal;
import io.followthrough.sandbox.search.JqlFault;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a saved filter, and what somebody typed into them. */
final class FilterForms {

  static final String NAME = "filterName";
  static final String DESCRIPTION = "filterDescription";
  static final String JQL = "jql";

  private final SavedFilters filters;
  private final Search search;

  FilterForms(SavedFilters filters, Search search) {
    this.filters = filters;
    this.search = search;
  }

  /** What became of a form: the filter, or why there is none. */
  record Outcome(@Nullable SavedFilter filter, Refusal refusal) {}

  static List<FieldView> fields(String name, @Nullable String description, String jql) {
    return List.of(
        FieldView.of(NAME, "Name", Kind.TEXT, name).mandatory(),
        FieldView.of(
            DESCRIPTION, "Description", Kind.TEXTAREA, Objects.requireNonNullElse(description, "")),
        FieldView.of(JQL, "JQL", Kind.TEXTAREA, jql));
  }

  Outcome create(SandboxUser user, Visit visit) {
    return checked(
        user,
        visit,
        () -> {
          var made =
              filters.create(
                  user,
                  visit.param(NAME),
                  visit.param(DESCRIPTION).strip(),
                  visit.param(JQL).strip());
          filters.setFavourite(made, user, true);
          return made;
        });
  }

  Outcome change(SandboxUser user, SavedFilter filter, Visit visit) {
    return checked(
        user,
        visit,
        () -> {
          filters.change(
              filter,
              visit.param(NAME),
              visit.param(DESCRIPTION).strip(),
              visit.param(JQL).strip());
          return filter;
        });
  }

  private Outcome checked(SandboxUser user, Visit visit, Supplier<SavedFilter> work) {
    if (!Texts.isStorable(visit.param(DESCRIPTION))) {
      return refused(DESCRIPTION, "The description holds a character that cannot be stored.");
    }
    try {
      search.check(user, visit.param(JQL));
      return new Outcome(work.get(), Refusal.NONE);
    } catch (JqlFault fault) {
      return refused(JQL, String.join(" ", fault.messages()));
    } catch (IllegalArgumentException e) {
      return refused(NAME, String.valueOf(e.getMessage()));
    }
  }

  private static Outcome refused(String field, String message) {
    return new Outcome(null, Refusal.ofField(field, message));
  }
}
