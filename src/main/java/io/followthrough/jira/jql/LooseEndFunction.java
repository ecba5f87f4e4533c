package io.followthrough.jira.jql;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.looseend.LooseEndDesk;
import io.followthrough.desk.looseend.LooseEndKind;
import java.util.List;

/** A function that stands for the action items that are loose ends of some kinds. */
abstract class LooseEndFunction extends ActionFunction {

  private final LooseEndDesk desk;
  private final List<LooseEndKind> kinds;

  LooseEndFunction(Words words, LooseEndDesk desk, LooseEndKind... kinds) {
    super(words, 0, 0);
    this.desk = desk;
    this.kinds = List.of(kinds);
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return kinds.stream().flatMap(kind -> desk.all(visitor, kind).stream()).distinct().toList();
  }
}
