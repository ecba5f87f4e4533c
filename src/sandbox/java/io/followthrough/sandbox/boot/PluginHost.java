package io.followthrough.sandbox.boot;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.followthrough.sandbox.ao.ActiveObjectsModules;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.fragment.DashboardItems;
import io.followthrough.sandbox.fragment.ResourceDownloads;
import io.followthrough.sandbox.fragment.WebItems;
import io.followthrough.sandbox.fragment.WebPanels;
import io.followthrough.sandbox.fragment.WebResources;
import io.followthrough.sandbox.fragment.WebSections;
import io.followthrough.sandbox.http.Mount;
import io.followthrough.sandbox.http.RestMounts;
import io.followthrough.sandbox.osgi.Framework;
import io.followthrough.sandbox.osgi.SystemPackages;
import io.followthrough.sandbox.page.PluginHeads;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.plugin.BundleEvents;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.NamedLocks;
import io.followthrough.sandbox.plugin.Plugins;
import io.followthrough.sandbox.plugin.StoreTransactions;
import io.followthrough.sandbox.plugin.Texts;
import io.followthrough.sandbox.plugin.Visitor;
import io.followthrough.sandbox.plugin.jql.JqlFunctionModules;
import io.followthrough.sandbox.plugin.rest.RestModules;
import io.followthrough.sandbox.plugin.servlet.PluginServlets;
import io.followthrough.sandbox.plugin.servlet.ServletModules;
import io.followthrough.sandbox.plugin.workflow.PluginWorkflow;
import io.followthrough.sandbox.plugin.workflow.WorkflowModules;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.template.AllowlistModules;
import io.followthrough.sandbox.template.PageRenderers;
import io.followthrough.sandbox.template.PageResources;
import io.followthrough.sandbox.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs plugins: Felix, every type of module, and where the host's parts meet them. */
final class PluginHost implements AutoCloseable {

  private final Framework framework;
  private final Plugins plugins;
  private final RestMounts rest = new RestMounts();
  private final PluginServlets servlets = new PluginServlets();
  private final WebPanels panels;
  private final WebItems items;
  private final DashboardItems gadgets;
  private final WebSections sections;
  private final WebResources resources = new WebResources();
  private final PageResources pageResources = new PageResources();

  /**
   * Starts it, without any plugin.
   *
   * @param services what plugins may ask for, by the interfaces of Jira they implement
   */
  PluginHost(
      Path bundles,
      Store store,
      Events events,
      Visitor visitor,
      PluginWorkflow workflow,
      JqlFunctionModules functions,
      List<Object> services) {
    framework = Framework.start(bundles, SystemPackages.asInJira());
    var texts = new Texts();
    var templates = new Templates(texts);
    var bundleEvents = new BundleEvents(events);
    var activeObjects = new ActiveObjectsModules(store);
    framework.offerEach(ActiveObjects.class, activeObjects);
    framework.offerEach(EventPublisher.class, bundleEvents);
    framework.offerEach(TemplateRenderer.class, new PageRenderers(templates, pageResources));
    List.of(texts, new StoreTransactions(store), new NamedLocks()).forEach(framework::offer);
    services.forEach(framework::offer);
    panels = new WebPanels(templates, texts);
    items = new WebItems(texts);
    sections = new WebSections(texts);
    gadgets = new DashboardItems(templates, texts);
    var loaders = new ArrayList<ModuleLoader>();
    loaders.add(activeObjects);
    loaders.add(new AllowlistModules(templates));
    loaders.addAll(WorkflowModules.all(workflow));
    loaders.add(functions);
    loaders.add(new RestModules(rest, visitor));
    loaders.add(new ServletModules(servlets));
    loaders.addAll(List.of(panels, items, sections, gadgets, resources));
    plugins = new Plugins(framework, texts, bundleEvents, loaders);
  }

  Plugins plugins() {
    return plugins;
  }

  WebPanels panels() {
    return panels;
  }

  WebItems items() {
    return items;
  }

  WebSections sections() {
    return sections;
  }

  DashboardItems gadgets() {
    return gadgets;
  }

  WebResources resources() {
    return resources;
  }

  /** What pages have to load. */
  PluginHeads heads() {
    return new PluginHeads() {
      @Override
      public SafeHtml required() {
        return HeadTags.of(resources.required(pageResources.take()));
      }

      @Override
      public SafeHtml general() {
        return HeadTags.of(resources.forContext("atl.general"));
      }
    };
  }

  /** What the web server has to pass to plugins. */
  List<Mount> mounts() {
    return List.of(
        new Mount("/rest/*", rest),
        new Mount("/plugins/servlet/*", servlets),
        new Mount("/download/resources/*", new ResourceDownloads(resources)));
  }

  @Override
  public void close() {
    plugins.close();
    framework.close();
  }
}
