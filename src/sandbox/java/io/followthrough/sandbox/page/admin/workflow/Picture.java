package io.followthrough.sandbox.page.admin.workflow;

import java.util.List;

/** Where everything of a drawn workflow stands, in pixels. */
public record Picture(int width, int height, List<Box> boxes, List<Line> lines) {

  /** A status. */
  public record Box(String name, String category, int x, int y, int width, int height) {

    /** Where its name stands. */
    public int textX() {
      return x + width / 2;
    }

    /** Where its name stands. */
    public int textY() {
      return y + height / 2 + 4;
    }
  }

  /**
   * A transition: out of a box to a lane of its own, along it, and into the other box.
   *
   * @param side 1 on the right of the boxes, -1 on the left
   */
  public record Line(String name, int side, int edge, int lane, int fromY, int toY) {

    /** As SVG draws it. */
    public String path() {
      return "M%d %d H%d V%d H%d".formatted(edge, fromY, lane, toY, edge + side * 7);
    }

    /** The head of the arrow. */
    public String head() {
      return "M%d %d l%d -4 v8 z".formatted(edge, toY, side * 8);
    }

    /** Where its name begins or, on the left, ends. */
    public int textX() {
      return edge + side * 10;
    }

    /** Above the line. */
    public int textY() {
      return fromY - 4;
    }

    /** How SVG says that the text begins or ends there. */
    public String anchor() {
      return side > 0 ? "start" : "end";
    }

    /** As much of the name as fits. */
    public String shortName() {
      return name.length() <= 30 ? name : name.substring(0, 29) + "…";
    }
  }
}
