package io.followthrough.sandbox.plugin.rest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.Visitor;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The JAX-RS application made of a plugin's classes. */
final class PluginResources {

  private PluginResources() {}

  static ResourceConfig of(EnabledPlugin plugin, List<Class<?>> classes, Visitor visitor) {
    var resources = classes.stream().filter(each -> each.isAnnotationPresent(Path.class)).toList();
    var application =
        new ResourceConfig()
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
            .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
            .register(JacksonFeature.withoutExceptionMappers())
            .register(new Json())
            .register(new Faults(plugin.getKey()))
            .register(new Access(visitor))
            .register(new FromSpring(plugin, resources));
    resources.forEach(application::register);
    classes.stream()
        .filter(each -> !resources.contains(each))
        .forEach(provider -> application.register(plugin.create(provider)));
    return application;
  }

  /** Makes a resource for each request: the constructor from Spring, the fields from JAX-RS. */
  private record FromSpring(EnabledPlugin plugin, List<Class<?>> resources) implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
      var jaxRs = InjectionManagerProvider.getInjectionManager(context);
      context.register(
          new AbstractBinder() {
            @Override
            protected void configure() {
              resources.forEach(
                  resource -> bindFactory(() -> make(resource, jaxRs)).to(resource).ranked(1));
            }
          });
      return true;
    }

    private Object make(Class<?> resource, InjectionManager jaxRs) {
      Object made = plugin.create(resource);
      jaxRs.inject(made);
      return made;
    }
  }

  /** JSON as Jira's: unknown fields are refused, dates are milliseconds. */
  private static final class Json implements ContextResolver<ObjectMapper> {

    // Jackson's shared cache of types would keep the plugin's classes when it is gone.
    private final ObjectMapper mapper =
        new ObjectMapper()
            .setTypeFactory(
                TypeFactory.defaultInstance()
                    .withCache(
                        (LookupCache<Object, JavaType>) new LRUMap<Object, JavaType>(16, 256)));

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
