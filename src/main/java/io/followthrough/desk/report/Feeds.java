package io.followthrough.desk.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps feeds. One that is revoked is gone. */
public interface Feeds {

  /** Those of one person, oldest first. */
  List<Feed> of(String owner);

  /** The one whose secret has a digest; empty where there is none. */
  Optional<Feed> withDigest(String digest);

  /** Keeps one. */
  Feed add(String digest, String owner, Map<String, String> which, Instant made);

  /** Takes out one of a person; empty where he has none of that id. */
  Optional<Feed> remove(long id, String owner);
}
