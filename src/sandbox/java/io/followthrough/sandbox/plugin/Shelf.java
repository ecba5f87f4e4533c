package io.followthrough.sandbox.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The jars of plugins that somebody uploaded, in a folder, so that they are there after a restart.
 */
public final class Shelf {

  private static final String JAR = ".jar";

  private final Path folder;

  public Shelf(Path folder) {
    this.folder = folder;
  }

  /** The jars, in the order of the plugins' keys. */
  public List<Path> jars() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
    }
  }

  /** Whether the plugin was uploaded. */
  public boolean holds(String key) {
    return Files.exists(file(key));
  }

  /** Keeps a plugin's jar. */
  public void keep(String key, Path jar) {
    try {
      Files.createDirectories(folder);
      Files.copy(jar, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of " + key + " cannot be kept in " + folder, e);
    }
  }

  /** Throws a plugin's jar away. */
  public void remove(String key) {
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of " + key + " cannot be deleted", e);
    }
  }

  private Path file(String key) {
    return folder.resolve(key.replaceAll("[^A-Za-z0-9._-]", "_") + JAR);
  }
}
