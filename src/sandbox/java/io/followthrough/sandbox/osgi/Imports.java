package io.followthrough.sandbox.osgi;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/** Holds a bundle's imports against what the other bundles export, before Felix tries to. */
final class Imports {

  private static final String PACKAGE = BundleRevision.PACKAGE_NAMESPACE;
  private static final Pattern NAME =
      Pattern.compile("\\(" + Pattern.quote(PACKAGE) + "=([^)]+)\\)");
  private static final Pattern BOUND = Pattern.compile("(!?)\\(version(>=|<=)([^)]+)\\)");

  private final Bundle bundle;

  Imports(Bundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Refuses a bundle with imports nobody exports, and names them all.
   *
   * @throws BundleFault where a mandatory import has no exporter
   */
  void check(List<Bundle> exporters) {
    var exports =
        exporters.stream()
            .map(exporter -> exporter.adapt(BundleRevision.class))
            .flatMap(revision -> revision.getDeclaredCapabilities(PACKAGE).stream())
            .toList();
    var missing =
        bundle.adapt(BundleRevision.class).getDeclaredRequirements(PACKAGE).stream()
            .filter(Imports::isMandatory)
            .filter(wanted -> exports.stream().noneMatch(export -> satisfies(export, wanted)))
            .map(wanted -> sentence(wanted, exports))
            .collect(Collectors.joining(" "));
    if (!missing.isEmpty()) {
      throw new BundleFault(
          "Plugin " + bundle.getSymbolicName() + " cannot be started. " + missing);
    }
  }

  private static boolean isMandatory(Requirement wanted) {
    return !Namespace.RESOLUTION_OPTIONAL.equals(
        wanted.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
  }

  private static boolean satisfies(Capability export, Requirement wanted) {
    try {
      var filter = wanted.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
      return FrameworkUtil.createFilter(filter).matches(export.getAttributes());
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("Felix made a filter it cannot read", e);
    }
  }

  private static String sentence(Requirement wanted, List<? extends Capability> exports) {
    var filter = wanted.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
    var name = NAME.matcher(filter);
    var importedPackage = name.find() ? name.group(1) : filter;
    return exports.stream()
        .filter(export -> importedPackage.equals(export.getAttributes().get(PACKAGE)))
        .findFirst()
        .map(Capability::getAttributes)
        .map(export -> otherVersion(importedPackage, filter, export))
        .orElseGet(
            () ->
                "It imports the package "
                    + importedPackage
                    + ", which Jira 11 does not export to plugins: remove the import or make it"
                    + " optional.");
  }

  private static String otherVersion(
      String importedPackage, String filter, Map<String, Object> export) {
    var bounds =
        BOUND
            .matcher(filter)
            .results()
            .map(bound -> (bound.group(1).isEmpty() ? bound.group(2) : "<") + " " + bound.group(3))
            .collect(Collectors.joining(" and "));
    return "It imports the package "
        + importedPackage
        + " in version "
        + bounds
        + ", but the host exports version "
        + export.get(Constants.VERSION_ATTRIBUTE)
        + ": change the range of the import.";
  }
}
