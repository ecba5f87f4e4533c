package io.followthrough.postmortem.factor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds factors and whys: a flaw in software that nothing is done about, unless a test says. */
public final class Contributions {

  private Category category = Category.SOFTWARE;
  private String text = "The pool was sized for half the load";
  private final Set<Long> actions = new HashSet<>();

  private Contributions() {}

  public static Contributions aFactor() {
    return new Contributions();
  }

  public Contributions of(Category category) {
    this.category = category;
    return this;
  }

  public Contributions saying(String text) {
    this.text = text;
    return this;
  }

  public Contributions answeredBy(Long... actionIds) {
    actions.addAll(Arrays.asList(actionIds));
    return this;
  }

  public Contribution build() {
    return new Contribution(category, text, actions);
  }

  /** Such factors, whose ids count from 1. */
  public static Factors factors(Contributions... all) {
    var id = new long[1];
    return new Factors(Arrays.stream(all).map(one -> new Factor(++id[0], 1, one.build())).toList());
  }

  public static Why why(long id, @Nullable Long parent, String text) {
    return new Why(id, 1, new Why.Said(parent, text, null));
  }

  public static Why leadingTo(long factor, Why why) {
    return new Why(why.id(), why.version(), new Why.Said(why.parent(), why.text(), factor));
  }
}
