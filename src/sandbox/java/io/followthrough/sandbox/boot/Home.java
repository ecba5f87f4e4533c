package io.followthrough.sandbox.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of one sandbox's data and logs, held by one process at a time. */
final class Home implements AutoCloseable {

  private final Path folder;
  private final FileChannel lock;

  private Home(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder where it is missing, and locks it.
   *
   * @throws StartFault where it cannot be written or another sandbox has it
   */
  static Home open(Path folder) {
    try {
      Files.createDirectories(folder.resolve("data"));
      Files.createDirectories(folder.resolve("log"));
      var channel =
          FileChannel.open(
              folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StartFault(
            "The data folder "
                + folder
                + " is in use by another sandbox. Stop that one, or name another folder with"
                + " -Dsandbox.home.");
      }
      return new Home(folder, channel);
    } catch (IOException e) {
      throw new StartFault(
          "The data folder "
              + folder
              + " cannot be written ("
              + e.getMessage()
              + "). Name another one with -Dsandbox.home.",
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * The address of the home's own database.
   *
   * <p>H2 would acknowledge a commit before it is written; with {@code WRITE_DELAY=0} it does not.
   * The keywords are names Active Objects does not quote.
   */
  String databaseUrl() {
    return "jdbc:h2:file:"
        + folder.resolve("data").resolve("sandbox")
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000"
        + ";NON_KEYWORDS=KEY,VALUE,END,YEAR,WHEN";
  }

  Path bundles() {
    return folder.resolve("bundles");
  }

  /** Where the jars of uploaded plugins stay. */
  Path uploads() {
    return folder.resolve("plugins");
  }

  Path log() {
    return folder.resolve("log").resolve("sandbox.log");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException("The lock of " + folder + " cannot be let go", e);
    }
  }
}
