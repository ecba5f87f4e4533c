package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** A postmortem read as a whole, on the page and in each form it is exported in. */
public class ReadingIT {

  private static final String BASE = "/rest/followthrough/1/postmortem/";

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void saysTheSame_onThePageAndInEachForm() {
    var postmortem = alice.startPostmortem(alice.incident("Read as a whole"));
    alice.writeAll(postmortem);
    alice
        .post(
            BASE + postmortem + "/factors",
            Map.of("category", "software", "text", "The pool leaks"))
        .expect(201);
    alice.post(BASE + postmortem + "/whys", Map.of("text", "It was never closed")).expect(201);
    var here = alice.addAction(postmortem, Map.of("summary", "Close connections"));
    var there = alice.addAction(postmortem, Map.of("summary", "Secret switch", "project", "NET"));
    alice.accept(here, "bob");

    var page = alice.get("/plugins/servlet/followthrough/read/" + postmortem).expect(200).text();
    var markdown = alice.get(BASE + postmortem + "/export").expect(200).text();
    var wiki = alice.get(BASE + postmortem + "/export?form=wiki").expect(200).text();

    for (var text : new String[] {page, markdown, wiki}) {
      assertThat(text)
          .contains("Postmortem: Read as a whole")
          .contains("One customer in three could not pay.")
          .contains("The pool leaks")
          .contains("It was never closed")
          .contains("Close connections")
          .contains("Bob Birch")
          .contains(here, there);
    }
    assertThat(markdown).contains("## Impact").contains("- It was never closed");
    assertThat(wiki).contains("h2. Impact").contains("* It was never closed");
    for (var path : new String[] {"/export", "/export?form=wiki"}) {
      assertThat(dave.get(BASE + postmortem + path).expect(200).text())
          .contains("Action items that you may not see: 1.")
          .doesNotContain(there)
          .doesNotContain("Secret switch");
    }
  }

  @Test
  public void callsPeopleByTheirRoles_onThePageAndInEachForm() {
    var postmortem = alice.startPostmortem(alice.incident("Almond slept"));
    alice.write(postmortem, Map.of("Lessons", "Alice Almond paged [~bob]. Carol Cherry watched."));
    alice.accept(alice.addAction(postmortem, Map.of("summary", "Page Birch earlier")), "bob");
    var page = "/plugins/servlet/followthrough/read/" + postmortem;

    var texts =
        new String[] {
          alice.get(page + "?people=roles").expect(200).text(),
          alice.get(BASE + postmortem + "/export?people=roles").expect(200).text(),
          alice.get(BASE + postmortem + "/export?form=wiki&people=roles").expect(200).text()
        };

    for (var text : texts) {
      assertThat(text)
          .contains("author of the postmortem paged owner 1. Carol Cherry watched.")
          .contains("author of the postmortem slept")
          .contains("Page owner 1 earlier")
          .doesNotContain("Bob Birch")
          .doesNotContain("[~bob]");
    }
    assertThat(texts[0]).contains("Show names").contains("export?form=wiki&amp;people=roles");
    assertThat(alice.get(page).text())
        .contains("Bob Birch")
        .contains("Show roles instead of names");
    assertThat(
            alice
                .get(BASE + postmortem + "/export?form=pdf&people=nobody")
                .expect(400)
                .json()
                .get("errors"))
        .hasSize(2);
  }

  @Test
  public void answersEveryStatus() {
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "A secret", Map.of()));

    Site.shared().nobody().get(BASE + hidden + "/export").expect(401);
    dave.get(BASE + hidden + "/export").expect(404);
    dave.get("/plugins/servlet/followthrough/read/" + hidden).expect(404);
    dave.get("/plugins/servlet/followthrough/postmortem/" + hidden + "/edit").expect(404);
    alice.get(BASE + hidden + "/export?form=pdf").expect(400);
    alice.get("/plugins/servlet/followthrough/read/" + hidden + "/more").expect(404);
  }
}
