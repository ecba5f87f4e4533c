package io.followthrough.sandbox.plugin;

import java.util.List;

/**
 * What may be told of a plugin that is installed.
 *
 * @param modules those that are not switched off; none while the plugin is disabled
 * @param problems why it could not be enabled; none where it runs or was disabled by somebody
 */
public record InstalledPlugin(
    String key,
    String name,
    String version,
    String vendor,
    String description,
    boolean enabled,
    List<Module> modules,
    List<String> problems) {

  public InstalledPlugin {
    modules = List.copyOf(modules);
    problems = List.copyOf(problems);
  }

  /** A module of a plugin that runs. */
  public record Module(String type, String key) {}

  static InstalledPlugin running(String key, Descriptor descriptor) {
    return of(key, descriptor.about(), true, descriptor.modules(), List.of());
  }

  static InstalledPlugin resting(String key, Descriptor.About about, List<String> problems) {
    return of(key, about, false, List.of(), problems);
  }

  private static InstalledPlugin of(
      String key,
      Descriptor.About about,
      boolean enabled,
      List<PluginModule> modules,
      List<String> problems) {
    return new InstalledPlugin(
        key,
        about.name(),
        about.version(),
        about.vendor(),
        about.description(),
        enabled,
        modules.stream().map(module -> new Module(module.type(), module.key())).toList(),
        problems);
  }
}
