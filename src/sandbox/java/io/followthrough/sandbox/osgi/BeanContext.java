package io.followthrough.sandbox.osgi;

import java.beans.Introspector;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.ReflectionUtils;

/**
 * The Spring context of a started bundle, made of its {@code META-INF/spring/*.xml} where its
 * manifest asks for it with {@code Spring-Context}.
 *
 * <p>A bean named {@code bundleContext} is there from the start, as under Gemini Blueprint.
 */
public final class BeanContext implements AutoCloseable {

  private static final String HEADER = "Spring-Context";

  private final Bundle bundle;
  private final ClassLoader loader;
  private final ClassLoader hostLoader = BeanContext.class.getClassLoader();
  private final GenericApplicationContext beans = new GenericApplicationContext();

  private BeanContext(Bundle bundle) {
    this.bundle = bundle;
    this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
  }

  /**
   * Starts the context of a started bundle; an empty one where the bundle has none.
   *
   * @throws BundleFault where a file or a bean is wrong
   */
  public static BeanContext start(Bundle bundle) {
    var context = new BeanContext(bundle);
    try {
      context.inBundle(
          () -> {
            context.refresh();
            return context;
          });
    } catch (RuntimeException | LinkageError e) {
      context.close();
      throw new BundleFault(
          "The Spring context of "
              + bundle.getSymbolicName()
              + " (META-INF/spring/*.xml) cannot be started: "
              + e.getMessage(),
          e);
    }
    return context;
  }

  /** A new object of the class, its constructor fed with the context's beans. */
  public <T> T create(Class<T> type) {
    return inBundle(() -> beans.getAutowireCapableBeanFactory().createBean(type));
  }

  private void refresh() {
    beans.setId(bundle.getSymbolicName());
    beans.setDisplayName("Spring context of " + bundle.getSymbolicName());
    beans.setClassLoader(loader);
    beans.getBeanFactory().registerSingleton("bundleContext", bundle.getBundleContext());
    var reader = new XmlBeanDefinitionReader(beans);
    // The bundle does not see Spring's own META-INF/spring.handlers and schemas.
    reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(hostLoader));
    reader.setEntityResolver(new DelegatingEntityResolver(hostLoader));
    files().forEach(file -> reader.loadBeanDefinitions(resource(file)));
    beans.refresh();
  }

  private List<URL> files() {
    var wanted = bundle.getHeaders("").get(HEADER);
    var files = bundle.findEntries("META-INF/spring", "*.xml", false);
    if (wanted == null || files == null) {
      return List.of();
    }
    if (!"*".equals(wanted.strip())) {
      throw new BundleFault(
          "The manifest header Spring-Context of "
              + bundle.getSymbolicName()
              + " is \""
              + wanted
              + "\"; the sandbox knows only \"*\".");
    }
    return new ArrayList<>(Collections.list(files));
  }

  private static ByteArrayResource resource(URL file) {
    try (var bytes = file.openStream()) {
      return new ByteArrayResource(bytes.readAllBytes(), file.getPath());
    } catch (IOException e) {
      throw new BundleFault(file + " cannot be read", e);
    }
  }

  private <T> T inBundle(Supplier<T> work) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Destroys the beans and empties the caches in which Spring and the JDK hold on to classes. */
  @Override
  public void close() {
    inBundle(
        () -> {
          beans.close();
          return null;
        });
    CachedIntrospectionResults.clearClassLoader(loader);
    ReflectionUtils.clearCache();
    AnnotationUtils.clearCache();
    ResolvableType.clearCache();
    Introspector.flushCaches();
  }
}
