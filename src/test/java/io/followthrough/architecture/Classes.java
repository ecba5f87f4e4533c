package io.followthrough.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.followthrough.gate.Gate;
import io.followthrough.sandbox.store.Store;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The compiled classes of the plugin and of the sandbox, read once for all rules. */
final class Classes {

  static final JavaClasses PLUGIN = read(Gate.class, "io/followthrough");
  static final JavaClasses SANDBOX = read(Store.class, "io/followthrough/sandbox");

  private Classes() {}

  /** All classes of a folder, in the tree of classes that a known one lies in. */
  private static JavaClasses read(Class<?> known, String folder) {
    try {
      var root = Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(root.resolve(folder));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The classes of " + known + " lie in no folder", e);
    }
  }
}
