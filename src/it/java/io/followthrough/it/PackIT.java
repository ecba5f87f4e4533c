package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.Test;

/** An auditor gets all of it in one archive, and can tell that none of it was changed. */
public class PackIT {

  private static final String PACK = "/rest/followthrough/1/audit/pack";

  private final Site site = Site.shared();
  private final Person alice = site.as("alice");
  private final Person admin = site.admin();

  @Test
  public void holdsAllOfIt_withTheSumOfEachFile() throws Exception {
    var incident = alice.incident("Waived, \"and\" for the auditor");
    admin
        .post("/rest/followthrough/1/incident/" + incident + "/waiver", WaiverIT.REASON)
        .expect(200);
    alice.resolve(incident).expect(204);
    var item =
        alice.addAction(
            alice.startPostmortem(alice.incident("The pool ran dry")),
            Map.of("summary", "=Size the pool"));

    var files = unpacked(admin.download(PACK));

    assertThat(files)
        .containsKeys("about.txt", "incidents.csv", "items.csv", "debts.csv", "audit.csv");
    assertThat(text(files, "incidents.csv"))
        .contains(incident + ",\"Waived, \"\"and\"\" for the auditor\",OPS,SEV3,waived,");
    assertThat(text(files, "items.csv")).contains(item + ",'=Size the pool,OPS,");
    assertThat(text(files, "audit.csv")).startsWith("seq,at,act,").contains(",waived,");
    assertThat(text(files, "about.txt")).contains("sha256sum", " by Administrator.");
    var manifest = text(files, "manifest.sha256");
    for (var file : files.entrySet()) {
      if (!file.getKey().equals("manifest.sha256")) {
        assertThat(manifest).contains(sum(file.getValue()) + "  " + file.getKey() + "\n");
      }
    }
    assertThat(manifest.lines()).hasSize(files.size() - 1);
  }

  @Test
  public void keepsToDays_andToThoseWhoAdministerTheHost() throws Exception {
    var files = unpacked(admin.download(PACK + "?from=2020-01-01&to=2020-12-31"));

    assertThat(text(files, "incidents.csv").lines()).hasSize(1);
    assertThat(text(files, "items.csv").lines()).hasSize(1);
    assertThat(text(files, "audit.csv").lines()).hasSize(1);
    assertThat(admin.get(PACK + "?from=x&act=waived").expect(400).error("act"))
        .contains("from, to");
    alice.get(PACK).expect(403);
    site.nobody().get(PACK).expect(401);
    assertThat(admin.get("/plugins/servlet/followthrough/audit").expect(200).text())
        .contains("/audit/pack?from=");
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static String sum(byte[] octets) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
  }
}
