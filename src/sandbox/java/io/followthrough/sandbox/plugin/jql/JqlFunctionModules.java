package io.followthrough.sandbox.plugin.jql;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import io.followthrough.sandbox.search.PluginFunctions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Loads {@code <jql-function>}: functions that stand for issues. */
public final class JqlFunctionModules implements ModuleLoader, PluginFunctions {

  private static final Tag TAG =
      Tag.module("jql-function")
          .needs("class", Check.classOf(JqlFunction.class))
          .needs(Tag.named("fname").holding(Check.words()))
          .needs(Tag.named("list").holding(Check.oneOf("true", "false")));

  private final Map<String, JqlFunction> functions = new ConcurrentHashMap<>();

  @Override
  public Optional<JqlFunction> named(String name) {
    return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    var function = plugin.create(module.element().required("class"), JqlFunction.class);
    function.init(new Descriptor(text(module, "fname"), text(module, "list").equals("true")));
    if (function.getDataType() != JiraDataTypes.ISSUE) {
      throw new NotInSandbox("a JQL function of " + function.getDataType());
    }
    var name = function.getFunctionName().toLowerCase(Locale.ROOT);
    if (functions.putIfAbsent(name, function) != null) {
      throw new IllegalStateException("There is a JQL function " + name + " already");
    }
    return () -> functions.remove(name, function);
  }

  private static String text(PluginModule module, String child) {
    return module.element().child(child).map(Element::text).orElseThrow();
  }

  private static final class Descriptor extends JqlFunctionModuleDescriptor {

    private final String name;
    private final boolean list;

    Descriptor(String name, boolean list) {
      this.name = name;
      this.list = list;
    }

    @Override
    public String getFunctionName() {
      return name;
    }

    @Override
    public boolean isList() {
      return list;
    }
  }
}
