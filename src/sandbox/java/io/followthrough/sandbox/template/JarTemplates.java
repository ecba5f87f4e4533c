package io.followthrough.sandbox.template;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.osgi.framework.Bundle;

/** Loads templates from one plugin's jar and from nowhere else. */
public final class JarTemplates extends ResourceLoader {

  private final Bundle bundle;

  JarTemplates(Bundle bundle) {
    this.bundle = bundle;
  }

  @Override
  public void init(ExtendedProperties configuration) {}

  @Override
  public InputStream getResourceStream(String name) {
    var file = name == null || name.contains("..") ? null : bundle.getEntry(name);
    if (file == null) {
      throw new ResourceNotFoundException(
          "The template " + name + " is not in the jar of the plugin " + bundle.getSymbolicName());
    }
    try {
      return file.openStream();
    } catch (IOException e) {
      throw new ResourceNotFoundException("The template " + name + " cannot be read", e);
    }
  }

  /** A jar does not change while its plugin runs. */
  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
