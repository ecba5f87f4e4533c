package io.followthrough.rest;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** What the comments in Java sources say, so that a document need not say it a second time. */
final class Javadocs {

  private final Map<String, String> texts = new HashMap<>();

  /** Reads some sources. */
  static Javadocs of(Collection<Path> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      var docs = new Javadocs();
      for (CompilationUnitTree unit : task.parse()) {
        docs.new Reader(DocTrees.instance(task)).scan(unit, "");
      }
      return docs;
    }
  }

  /** What is said of a class, as {@code Outer.Inner}; empty where nothing is. */
  String ofClass(Class<?> type) {
    return texts.getOrDefault(nameOf(type), "");
  }

  /** What is said of a method. */
  String ofMethod(Class<?> type, String method) {
    return texts.getOrDefault(nameOf(type) + "#" + method, "");
  }

  /** What is said of a component of a record. */
  String ofComponent(Class<?> type, String component) {
    return texts.getOrDefault(nameOf(type) + "@" + component, "");
  }

  /** The name of a class without its package, after those it stands in. */
  static String nameOf(Class<?> type) {
    var outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
  }

  private final class Reader extends TreePathScanner<Void, String> {

    private final DocTrees trees;

    private Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree tree, String outer) {
      var name =
          outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
      keep(name);
      return super.visitClass(tree, name);
    }

    @Override
    public Void visitMethod(MethodTree tree, String owner) {
      keep(owner + "#" + tree.getName());
      return super.visitMethod(tree, owner);
    }

    private void keep(String name) {
      var comment = trees.getDocCommentTree(getCurrentPath());
      if (comment == null) {
        return;
      }
      texts.put(name, text(comment.getFullBody()));
      for (var tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree param && !param.isTypeParameter()) {
          texts.put(name + "@" + param.getName(), text(param.getDescription()));
        }
      }
    }

    private static String text(List<? extends DocTree> trees) {
      return trees.stream()
          .map(Reader::text)
          .collect(Collectors.joining())
          .replaceAll("\\s+", " ")
          .strip();
    }

    private static String text(DocTree tree) {
      return switch (tree.getKind()) {
        case TEXT -> ((TextTree) tree).getBody();
        case CODE, LITERAL -> "`" + ((LiteralTree) tree).getBody().getBody() + "`";
        case LINK, LINK_PLAIN -> "`" + ((LinkTree) tree).getReference().getSignature() + "`";
        case ENTITY -> "&" + ((EntityTree) tree).getName() + ";";
        default -> " ";
      };
    }
  }
}
