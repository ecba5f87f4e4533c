package io.followthrough.web.drawing;

import io.followthrough.postmortem.factor.Why;
import io.followthrough.postmortem.factor.WhyTree;
import io.followthrough.postmortem.factor.WhyTree.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The picture of a tree of whys, from the left to the right: each asks why of the one before it.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param boxes the whys
 * @param lines from each why to those that ask on
 */
public record WhyPicture(int width, int height, List<Box> boxes, List<String> lines) {

  /** More than that cannot be taken in at a glance; the list shows them all. */
  public static final int MOST = 60;

  private static final int BOX_WIDTH = 210;
  private static final int BOX_HEIGHT = 44;
  private static final int COLUMN = 250;
  private static final int ROW = 56;
  private static final int EDGE = 4;
  private static final int LINE_LENGTH = 32;

  public WhyPicture {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * A why in its place.
   *
   * @param x where it begins
   * @param y where its top is
   * @param first its text, the first line
   * @param second the second line; may be empty
   * @param text the whole text
   * @param factor whether it turned out to be a factor
   */
  public record Box(int x, int y, String first, String second, String text, boolean factor) {}

  /** Draws a tree; nothing where there is none, or too much to take in. */
  public static List<WhyPicture> of(WhyTree tree) {
    var order = tree.inOrder();
    return order.isEmpty() || order.size() > MOST ? List.of() : List.of(draw(order));
  }

  private static WhyPicture draw(List<Placed> order) {
    var tops = tops(order);
    var boxes = new ArrayList<Box>();
    var lines = new ArrayList<String>();
    for (var placed : order) {
      var x = EDGE + COLUMN * placed.depth();
      var y = tops.getOrDefault(placed.why().id(), 0);
      boxes.add(box(placed.why(), x, y));
      var parent = placed.why().parent();
      if (parent != null) {
        lines.add(line(x, y, tops.getOrDefault(parent, 0)));
      }
    }
    var deepest = order.stream().mapToInt(Placed::depth).max().orElse(0);
    var lowest = boxes.stream().mapToInt(Box::y).max().orElse(0);
    return new WhyPicture(
        EDGE * 2 + COLUMN * deepest + BOX_WIDTH, lowest + BOX_HEIGHT + EDGE, boxes, lines);
  }

  /** Leaves stand below one another, and each why between the first and the last that ask on. */
  private static Map<Long, Integer> tops(List<Placed> order) {
    var tops = new HashMap<Long, Integer>();
    var first = new HashMap<Long, Integer>();
    var last = new HashMap<Long, Integer>();
    var leaves = order.stream().filter(one -> isLeaf(order, one)).toList();
    for (var at = order.size() - 1; at >= 0; at--) {
      var why = order.get(at).why();
      var leaf = leaves.indexOf(order.get(at));
      var top =
          leaf >= 0
              ? EDGE + ROW * leaf
              : (first.getOrDefault(why.id(), 0) + last.getOrDefault(why.id(), 0)) / 2;
      tops.put(why.id(), top);
      if (why.parent() != null) {
        first.put(why.parent(), top);
        last.putIfAbsent(why.parent(), top);
      }
    }
    return tops;
  }

  private static boolean isLeaf(List<Placed> order, Placed placed) {
    var next = order.indexOf(placed) + 1;
    return next == order.size() || order.get(next).depth() <= placed.depth();
  }

  private static String line(int x, int y, int parentTop) {
    var from = x - COLUMN + BOX_WIDTH;
    var bend = (from + x) / 2;
    var middle = BOX_HEIGHT / 2;
    return "M" + from + " " + (parentTop + middle) + "H" + bend + "V" + (y + middle) + "H" + x;
  }

  private static Box box(Why why, int x, int y) {
    var text = why.text().replaceAll("\\s+", " ");
    if (text.length() <= LINE_LENGTH) {
      return new Box(x, y, text, "", why.text(), why.factor() != null);
    }
    var blank = text.lastIndexOf(' ', LINE_LENGTH);
    var cut = blank > 0 ? blank : whole(text, LINE_LENGTH);
    var rest = text.substring(cut).strip();
    var second =
        rest.length() <= LINE_LENGTH ? rest : rest.substring(0, whole(rest, LINE_LENGTH - 1)) + "…";
    return new Box(x, y, text.substring(0, cut), second, why.text(), why.factor() != null);
  }

  /** Never between the halves of a character. */
  private static int whole(String text, int cut) {
    return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
  }
}
