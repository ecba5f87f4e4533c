package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.report.AuditPack;
import io.followthrough.policy.AmendmentTree;
import io.followthrough.policy.JsonText;
import io.followthrough.policy.PolicyVersion;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an audit pack as one archive, as it is read. The last file in it has the SHA-256 of all
 * others, in the form that {@code sha256sum -c} reads.
 */
final class PackZip implements StreamingOutput {

  private static final String MANIFEST = "manifest.sha256";

  private final AuditPack pack;
  private final People people;
  private final String about;

  /**
   * An archive.
   *
   * @param about what stands in it, for whoever opens it
   */
  PackZip(AuditPack pack, People people, String about) {
    this.pack = pack;
    this.people = people;
    this.about = about;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    var sums = new LinkedHashMap<String, String>();
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    add(zip, "about.txt", text(about), sums);
    add(zip, "incidents.csv", Csv.of(new DutyCsv(pack.incidents())), sums);
    add(zip, "items.csv", Csv.of(new ItemCsv(pack.items())), sums);
    add(zip, "debts.csv", Csv.of(new DebtCsv(pack.debts())), sums);
    add(zip, "audit.csv", Csv.of(new AuditCsv(pack.entries(), people)), sums);
    for (var policy : pack.policies().entrySet()) {
      for (var version : policy.getValue().versions()) {
        var name = "policies/" + policy.getKey() + "-" + version.number() + ".json";
        add(zip, name, text(json(version)), sums);
      }
    }
    add(zip, MANIFEST, text(manifest(sums)), new LinkedHashMap<>());
    zip.finish();
  }

  private void add(ZipOutputStream zip, String name, StreamingOutput part, Map<String, String> sums)
      throws IOException {
    var digest = sha256();
    var entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(pack.made()));
    zip.putNextEntry(entry);
    part.write(new DigestOutputStream(zip, digest));
    zip.closeEntry();
    sums.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  private static String json(PolicyVersion version) {
    var saved = new LinkedHashMap<String, Object>();
    saved.put("version", version.number());
    saved.put("savedAt", version.at().toString());
    saved.put("savedBy", version.by());
    saved.put("forOpen", version.forOpen());
    saved.put("policy", AmendmentTree.of(version.says()));
    return JsonText.write(saved) + "\n";
  }

  private static String manifest(Map<String, String> sums) {
    var manifest = new StringBuilder();
    sums.forEach((name, sum) -> manifest.append(sum).append("  ").append(name).append('\n'));
    return manifest.toString();
  }

  private static StreamingOutput text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
