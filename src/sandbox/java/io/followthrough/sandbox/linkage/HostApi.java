package io.followthrough.sandbox.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Writes {@code META-INF/followthrough/host-api.txt}: every class, method and field of Jira, Active
 * Objects and OSWorkflow that the plugin's classes link to.
 *
 * <p>One a line, sorted, the words divided by one space, names as {@link Class#forName} takes them:
 *
 * <pre>
 * class OWNER
 * method OWNER NAME DESCRIPTOR static|instance interface|class
 * field OWNER NAME DESCRIPTOR static|instance
 * </pre>
 *
 * <p>The descriptor is the JVM's, erased, as in {@code (Ljava/lang/String;)V}; a constructor has
 * the name {@code <init>}. The owner is the one the call names: a supertype may declare the member.
 * Lines that begin with {@code #} are comments.
 */
public final class HostApi {

  private static final List<String> HEADER =
      List.of(
          "# What this plugin links to in its host, format 1:",
          "#   class OWNER",
          "#   method OWNER NAME DESCRIPTOR static|instance interface|class",
          "#   field OWNER NAME DESCRIPTOR static|instance");

  private HostApi() {}

  /**
   * Writes the list for one folder of classes.
   *
   * @param arguments the folder of the plugin's classes (below it {@code io/followthrough}) and the
   *     file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("Give the folder of classes and the file to write");
    }
    var file = Path.of(arguments[1]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        Stream.concat(HEADER.stream(), of(Path.of(arguments[0], "io", "followthrough")).stream())
            .toList());
  }

  /** The lines for the classes in a folder and below. */
  static SortedSet<String> of(Path folder) throws IOException {
    var links = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        new ClassReader(Files.readAllBytes(file))
            .accept(new Links(links), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      }
    }
    return links;
  }
}
