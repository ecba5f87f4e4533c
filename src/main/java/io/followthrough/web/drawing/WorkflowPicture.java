package io.followthrough.web.drawing;

import io.followthrough.gate.coverage.Guard;
import io.followthrough.gate.coverage.Origin;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.gate.coverage.WorkflowStep;
import io.followthrough.gate.coverage.WorkflowTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The picture of a workflow. Each step is a line downwards, the closed ones to the right; each
 * transition is a line across, below the others, so that nothing ever covers anything.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param closedAt where the closed steps begin
 * @param columns the steps
 * @param rows the transitions
 */
public record WorkflowPicture(
    int width, int height, int closedAt, List<Column> columns, List<Row> rows) {

  /** More than that cannot be taken in at a glance; the table shows them all. */
  public static final int MOST_STEPS = 30;

  private static final int NAMES = 236;
  private static final int COLUMN = 132;
  private static final int HEAD = 64;
  private static final int ROW = 44;
  private static final int NAME_LENGTH = 30;
  private static final int STEP_LENGTH = 16;

  public WorkflowPicture {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A step in its place.
   *
   * @param x where its line is
   * @param label its name, or as much of it as there is room for
   * @param name its whole name
   */
  public record Column(int x, String label, String name, boolean closed) {}

  /**
   * A transition in its place.
   *
   * @param y where its line is
   * @param label its name, or as much of it as there is room for
   * @param name its whole name
   * @param guard how it stands to the gate
   * @param line from its leftmost step to its rightmost one; empty where those are one
   * @param sources where the steps are that it leads from
   * @param heads the tips of arrows on the steps it leads to
   * @param loops whether it leaves issues where they are
   * @param mark where to show how it stands to the gate
   */
  public record Row(
      int y,
      String label,
      String name,
      Guard guard,
      String line,
      List<Integer> sources,
      List<String> heads,
      boolean loops,
      int mark) {

    public Row {
      sources = List.copyOf(sources);
      heads = List.copyOf(heads);
    }

    /** How it stands to the gate, as a class of the style sheet. */
    public String style() {
      return "followthrough-" + guard.id();
    }

    /** The sentence that says how it stands to the gate. */
    public String said() {
      return "followthrough.web.coverage.guard." + guard.id();
    }

    /** Whether incidents get closed that way without being asked about. */
    public boolean hole() {
      return guard.lets();
    }

    /** Whether it asks the gate where it has to. */
    public boolean guarded() {
      return guard == Guard.GUARDED;
    }
  }

  /** Draws a workflow; nothing where it has no steps, or too many to take in. */
  public static List<WorkflowPicture> of(WorkflowGraph graph) {
    var steps = graph.steps().size();
    return steps == 0 || steps > MOST_STEPS ? List.of() : List.of(draw(graph));
  }

  private static WorkflowPicture draw(WorkflowGraph graph) {
    var steps =
        Stream.concat(
                graph.steps().stream().filter(step -> !step.closed()),
                graph.steps().stream().filter(WorkflowStep::closed))
            .toList();
    var columns = IntStream.range(0, steps.size()).mapToObj(at -> column(steps.get(at), at));
    var places = new HashMap<Integer, Integer>();
    IntStream.range(0, steps.size()).forEach(at -> places.put(steps.get(at).id(), x(at)));
    var rows = new ArrayList<Row>();
    for (var transition : graph.transitions()) {
      rows.add(row(transition, graph.guardOf(transition), HEAD + 24 + ROW * rows.size(), places));
    }
    var open = (int) steps.stream().filter(step -> !step.closed()).count();
    return new WorkflowPicture(
        NAMES + COLUMN * steps.size(),
        HEAD + ROW * rows.size() + 12,
        NAMES + COLUMN * open,
        columns.toList(),
        rows);
  }

  private static Column column(WorkflowStep step, int at) {
    return new Column(x(at), cut(step.name(), STEP_LENGTH), step.name(), step.closed());
  }

  private static Row row(
      WorkflowTransition transition, Guard guard, int y, Map<Integer, Integer> places) {
    var sources =
        transition.origin() == Origin.INITIAL
            ? List.of(NAMES - 8)
            : transition.from().stream().flatMap(id -> Stream.ofNullable(places.get(id))).toList();
    var targets =
        transition.to().stream().flatMap(id -> Stream.ofNullable(places.get(id))).toList();
    var ends =
        Stream.concat(sources.stream(), targets.stream()).mapToInt(x -> x).summaryStatistics();
    return new Row(
        y,
        cut(transition.name(), NAME_LENGTH),
        transition.name(),
        guard,
        ends.getMax() > ends.getMin() ? "M" + ends.getMin() + " " + y + "H" + ends.getMax() : "",
        sources.stream().sorted().toList(),
        targets.stream().sorted().map(x -> head(x, y, ends.getMin() < x)).toList(),
        transition.to().contains(WorkflowTransition.SAME),
        mark(sources, targets));
  }

  /** Beside the last step it leads to, or where it begins. */
  private static int mark(List<Integer> sources, List<Integer> targets) {
    var last = Stream.of(targets, sources).filter(list -> !list.isEmpty()).findFirst();
    return last.map(list -> list.stream().mapToInt(x -> x).max().orElse(0) - 26).orElse(NAMES);
  }

  private static String head(int x, int y, boolean fromLeft) {
    return fromLeft
        ? "M" + (x - 9) + " " + (y - 5) + "L" + x + " " + y + "L" + (x - 9) + " " + (y + 5) + "Z"
        : "M" + (x + 9) + " " + (y - 5) + "L" + x + " " + y + "L" + (x + 9) + " " + (y + 5) + "Z";
  }

  private static int x(int at) {
    return NAMES + COLUMN * at + COLUMN / 2;
  }

  /** Never between the halves of a character. */
  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
