package io.followthrough.sandbox.page.admin.app;

import io.followthrough.sandbox.osgi.BundleFault;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.plugin.InstalledPlugin;
import io.followthrough.sandbox.plugin.PluginFault;
import io.followthrough.sandbox.plugin.Plugins;
import io.followthrough.sandbox.plugin.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /secure/admin/ManageApps.jspa}: the apps that are installed, with their modules; enables
 * and disables them, takes the jar of another one, and removes what was uploaded.
 */
public final class AppsPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/ManageApps.jspa";

  /** The link of the menu that leads to it. */
  public static final String ITEM = "upm-admin-link";

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Plugins plugins;
  private final Shelf shelf;

  public AppsPage(Plugins plugins, Shelf shelf) {
    this.plugins = plugins;
    this.shelf = shelf;
  }

  /**
   * An app.
   *
   * @param modules their keys, by type
   * @param uploaded whether it can be removed
   */
  public record App(InstalledPlugin plugin, Map<String, List<String>> modules, boolean uploaded) {

    /** How many modules it has. */
    public int count() {
      return plugin.modules().size();
    }
  }

  /**
   * What the page shows.
   *
   * @param refusal what was not done; empty where nothing was refused
   * @param reasons why, a sentence each
   */
  public record View(List<App> apps, String refusal, List<String> reasons) {}

  @Override
  public Answer answer(Visit visit) {
    if (!visit.isPost()) {
      return shown("", List.of());
    }
    var key = visit.param("key");
    return switch (visit.param("do")) {
      case "enable" -> enabled(key);
      case "disable" -> disabled(key);
      case "remove" -> removed(key);
      case "upload" -> uploaded(visit);
      default -> throw PageFault.badRequest("There is no such button. Go back and retry.");
    };
  }

  private Answer enabled(String key) {
    try {
      plugins.enable(known(key));
      return Answer.to(ADDRESS);
    } catch (PluginFault e) {
      return refused("The app " + key + " was not enabled.", e.problems());
    }
  }

  private Answer disabled(String key) {
    plugins.disable(known(key));
    return Answer.to(ADDRESS);
  }

  private Answer removed(String key) {
    if (!shelf.holds(known(key))) {
      throw PageFault.badRequest("The app " + key + " came with the sandbox. Disable it instead.");
    }
    plugins.uninstall(key);
    shelf.remove(key);
    return Answer.to(ADDRESS);
  }

  private String known(String key) {
    if (plugins.list().stream().noneMatch(plugin -> plugin.key().equals(key))) {
      throw PageFault.notFound("There is no app with this key. It may have been removed.");
    }
    return key;
  }

  private Answer uploaded(Visit visit) {
    var bytes = visit.file("plugin");
    return bytes.isEmpty()
        ? refused(
            "No app was uploaded.",
            List.of("Choose the jar of an app first. An empty file is none."))
        : taken(bytes.get());
  }

  private Answer taken(byte[] bytes) {
    if (!isArchive(bytes)) {
      return refused(
          "The app was not installed.", List.of("The file is no jar. Choose the jar of an app."));
    }
    try {
      var jar = Files.createTempFile("upload", ".jar");
      try {
        Files.write(jar, bytes);
        return installed(jar);
      } finally {
        Files.deleteIfExists(jar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("An uploaded file cannot be kept", e);
    }
  }

  private Answer installed(Path jar) throws IOException {
    try {
      shelf.keep(plugins.take(jar), jar);
      return Answer.to(ADDRESS);
    } catch (PluginFault e) {
      return refused("The app was not installed.", e.problems());
    } catch (BundleFault e) {
      return refused(
          "The app was not installed.",
          e.getMessage().replace(jar.toString(), "you chose").lines().toList());
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("An uploaded file made the installer fail", e);
      return refused("The app was not installed.", List.of("It cannot be read: " + e));
    }
  }

  /** Whether a file is a zip archive with something in it, as its first four bytes tell. */
  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  private Answer refused(String what, List<String> why) {
    return shown(what, why).as(400);
  }

  private Answer.Shown shown(String refusal, List<String> reasons) {
    var apps =
        plugins.list().stream()
            .map(plugin -> new App(plugin, byType(plugin), shelf.holds(plugin.key())))
            .toList();
    return Answer.administration(
        "Manage apps", "admin/app/apps.vm", Map.of("view", new View(apps, refusal, reasons)), ITEM);
  }

  private static Map<String, List<String>> byType(InstalledPlugin plugin) {
    return plugin.modules().stream()
        .collect(
            Collectors.groupingBy(
                InstalledPlugin.Module::type,
                TreeMap::new,
                Collectors.mapping(InstalledPlugin.Module::key, Collectors.toList())));
  }
}
