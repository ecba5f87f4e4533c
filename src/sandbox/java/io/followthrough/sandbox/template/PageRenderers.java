package io.followthrough.sandbox.template;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives each plugin a renderer of its own templates, with the same engine and allowlist as its
 * panels.
 */
public final class PageRenderers implements ServiceFactory<TemplateRenderer> {

  private final Templates templates;
  private final PageResources resources;

  /**
   * @param resources what templates know as {@code $webResourceManager}
   */
  public PageRenderers(Templates templates, PageResources resources) {
    this.templates = templates;
    this.resources = resources;
  }

  @Override
  public TemplateRenderer getService(
      Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
    return new BundleRenderer(bundle);
  }

  @Override
  public void ungetService(
      Bundle bundle,
      ServiceRegistration<TemplateRenderer> registration,
      TemplateRenderer service) {}

  private final class BundleRenderer implements TemplateRenderer {

    private final Bundle bundle;

    BundleRenderer(Bundle bundle) {
      this.bundle = bundle;
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer)
        throws IOException {
      var values = new LinkedHashMap<String, Object>(context);
      values.put("webResourceManager", resources);
      writer.write(templates.render(bundle, templateName, values));
    }
  }
}
