package io.followthrough.sandbox.template;

import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.ParserVisitor;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/**
 * A string of a template, such as {@code "$name"} in {@code #set($greeting = "Hello $name")}, that
 * keeps {@link Escaping} away from what is inserted into it.
 *
 * <p>Velocity inserts into strings through the same event as into the page, and the text would be
 * escaped again when the string is written.
 */
final class StringNode extends SimpleNode {

  private final ASTStringLiteral string;

  private StringNode(ASTStringLiteral string) {
    super(string.getType());
    this.string = string;
    this.first = string.getFirstToken();
    this.last = string.getLastToken();
    jjtSetParent(string.jjtGetParent());
  }

  /** Puts one in the place of each string below a node. */
  static void replaceStrings(Node node) {
    for (var i = 0; i < node.jjtGetNumChildren(); i++) {
      if (node.jjtGetChild(i) instanceof ASTStringLiteral string) {
        node.jjtAddChild(new StringNode(string), i);
      } else {
        replaceStrings(node.jjtGetChild(i));
      }
    }
  }

  @Override
  public Object init(InternalContextAdapter context, Object data) {
    return string.init(context, data);
  }

  @Override
  public Object value(InternalContextAdapter context) {
    var escaping = Escaping.of(context);
    escaping.enterString();
    try {
      return string.value(context);
    } finally {
      escaping.leaveString();
    }
  }

  @Override
  public Object jjtAccept(ParserVisitor visitor, Object data) {
    return string.jjtAccept(visitor, data);
  }
}
