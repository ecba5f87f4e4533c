package io.followthrough.sandbox.template;

import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * Escapes for HTML what one rendering writes to the page, and that once.
 *
 * <p>As in Jira, a reference whose last name ends in {@code Html} is HTML already, and {@code
 * #disable_html_escaping()} turns escaping off for the rest of the template.
 */
final class Escaping implements ReferenceInsertionEventHandler {

  private static final String KEY = "io.followthrough.sandbox.escaping";

  private boolean on = true;
  private int insideStrings;

  /** The escaping of the rendering that a context belongs to. */
  static Escaping of(InternalContextAdapter context) {
    if (context.get(KEY) instanceof Escaping escaping) {
      return escaping;
    }
    throw new IllegalStateException("The template is rendered by somebody else");
  }

  void attachTo(VelocityContext context) {
    context.put(KEY, this);
    var events = new EventCartridge();
    events.addReferenceInsertionEventHandler(this);
    events.attachToContext(context);
  }

  void disable() {
    on = false;
  }

  /** What goes into a string of the template is escaped when that string is written, not before. */
  void enterString() {
    insideStrings++;
  }

  void leaveString() {
    insideStrings--;
  }

  @Override
  public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
    if (value == null
        || !on
        || insideStrings > 0
        || value instanceof Renderable
        || isHtml(reference)) {
      return value;
    }
    return escape(value.toString());
  }

  static boolean isHtml(String reference) {
    var name = lastName(reference);
    return name.endsWith("Html") || name.equals("html");
  }

  /** {@code getBodyHtml} for {@code $!{panel.getBodyHtml($x.y)}}. */
  private static String lastName(String reference) {
    var depth = 0;
    var name = new StringBuilder();
    for (var letter : reference.toCharArray()) {
      if (letter == '(' || letter == '[') {
        depth++;
      } else if (letter == ')' || letter == ']') {
        depth--;
      } else if (depth == 0 && letter == '.') {
        name.setLength(0);
      } else if (depth == 0 && Character.isJavaIdentifierPart(letter) && letter != '$') {
        name.append(letter);
      }
    }
    return name.toString();
  }

  static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (var letter : text.toCharArray()) {
      switch (letter) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
