package io.followthrough.sandbox.plugin.rest;

import io.followthrough.sandbox.plugin.EnabledPlugin;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.osgi.framework.Bundle;

/** Finds the JAX-RS classes of a bundle by their annotations, without loading the other ones. */
final class ResourceClasses {

  private static final Set<String> ANNOTATIONS =
      Set.of(Type.getDescriptor(Path.class), Type.getDescriptor(Provider.class));

  private final EnabledPlugin plugin;

  ResourceClasses(EnabledPlugin plugin) {
    this.plugin = plugin;
  }

  /** The classes in packages and below; in the whole bundle where no package is given. */
  List<Class<?>> in(List<String> packages) {
    return (packages.isEmpty() ? Stream.of("") : packages.stream())
        .flatMap(name -> files(plugin.bundle(), name.replace('.', '/')))
        .filter(ResourceClasses::isAnnotated)
        .map(ResourceClasses::className)
        .distinct()
        .<Class<?>>map(plugin::load)
        .toList();
  }

  private static Stream<URL> files(Bundle bundle, String folder) {
    var files = bundle.findEntries("/" + folder, "*.class", true);
    return files == null ? Stream.empty() : Collections.list(files).stream();
  }

  private static String className(URL file) {
    return file.getPath().replaceFirst("^/", "").replaceFirst("\\.class$", "").replace('/', '.');
  }

  private static boolean isAnnotated(URL file) {
    var found = new HashSet<String>();
    try (var bytes = file.openStream()) {
      new ClassReader(bytes)
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(
                    String descriptor, boolean visible) {
                  found.add(descriptor);
                  return null;
                }
              },
              ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
    return !Collections.disjoint(found, ANNOTATIONS);
  }
}
