package io.followthrough.sandbox.page.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

public class AuiFilesTest {

  private final AuiFiles files = new AuiFiles();

  @Test
  public void servesEveryFontAndPictureItsStyleSheetNeeds() {
    var css = UTF_8.decode(files.named("aui/aui.css").orElseThrow()).toString();

    var fonts = Pattern.compile("url\\((fonts/[^)]+\\.woff)\\)").matcher(css).results().toList();

    assertThat(fonts)
        .isNotEmpty()
        .allSatisfy(font -> assertThat(files.named("aui/" + font.group(1))).isPresent());
  }

  @Test
  public void servesNothingElse() {
    assertThat(files.named("aui/installed-lock.json")).isEmpty();
    assertThat(files.named("../logback.xml")).isEmpty();
    assertThat(files.named("")).isEmpty();
  }

  @Test
  public void locksEveryPackageByContentAndNoneByAddress() throws IOException {
    for (var folder : List.of("src/sandbox/npm", "src/it/npm")) {
      var lock = Files.readString(Path.of(folder, "package-lock.json"));

      assertThat(lock).doesNotContain("\"resolved\"").doesNotContain("://registry");
      assertThat(lock.split("\"integrity\": \"sha512-", -1))
          .hasSize(lock.split("\"node_modules/", -1).length);
    }
  }
}
