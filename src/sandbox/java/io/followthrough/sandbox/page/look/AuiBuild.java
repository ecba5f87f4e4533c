package io.followthrough.sandbox.page.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Brings AUI from npm into the sandbox's classes; the build runs it, the sandbox never does.
 *
 * <p>Only what a browser loads is kept: a style sheet, two scripts and the icon fonts.
 */
public final class AuiBuild {

  /** Where each served file lies under node_modules. */
  private static final Map<String, String> KEPT =
      Map.of(
          "aui.css", "@atlassian/aui/dist/aui/aui-prototyping.css",
          "aui.js", "@atlassian/aui/dist/aui/aui-prototyping.js",
          "fonts/adgs-icons.woff", "@atlassian/aui/dist/aui/fonts/adgs-icons.woff",
          "fonts/atlassian-icons.woff", "@atlassian/aui/dist/aui/fonts/atlassian-icons.woff",
          "jquery.js", "jquery/dist/jquery.min.js");

  private final Path lock;
  private final Path npm;
  private final Path target;

  /**
   * @param lock the folder of package.json and its lock file
   * @param npm a folder to install into, kept between builds
   * @param target the folder the sandbox serves AUI from
   */
  public AuiBuild(Path lock, Path npm, Path target) {
    this.lock = lock;
    this.npm = npm;
    this.target = target;
  }

  /** Takes the three folders of the constructor, in its order. */
  public static void main(String[] folders) throws IOException {
    new AuiBuild(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2])).run();
  }

  void run() throws IOException {
    if (isUpToDate()) {
      return;
    }
    try {
      new NpmPackages(lock, npm).install();
    } catch (IllegalStateException e) {
      throw new IllegalStateException(AuiFiles.MISSING + " (" + e.getMessage() + ")", e);
    }
    for (var file : KEPT.entrySet()) {
      copy(npm.resolve("node_modules").resolve(file.getValue()), target.resolve(file.getKey()));
    }
    // Last, so that a build that was stopped half-way starts over.
    copy(lock.resolve("package-lock.json"), stamp());
  }

  private boolean isUpToDate() throws IOException {
    return KEPT.keySet().stream().allMatch(file -> Files.exists(target.resolve(file)))
        && Files.exists(stamp())
        && Files.mismatch(stamp(), lock.resolve("package-lock.json")) < 0;
  }

  private Path stamp() {
    return target.resolve("installed-lock.json");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
