package io.followthrough.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Each form says the same, and what people wrote stays text in it. */
public class FormTest {

  private static final List<Block> BLOCKS =
      List.of(
          new Block.Heading(1, "Logins *fail*"),
          new Block.Lines(List.of("OPS-2, Draft", "Incidents: OPS-1")),
          new Block.Heading(2, "Timeline"),
          new Block.Said("It began at night.\n\n* twice"),
          new Block.Grid(
              List.of("When", "What"),
              List.of(List.of("10:02", "a|b\nsecond line"), List.of("10:40", ""))),
          new Block.Outline(
              List.of(
                  new Block.Branch(0, "The pool was empty"), new Block.Branch(1, "It {leaks}"))));

  @Test
  public void writesMarkdown() {
    assertThat(Form.MARKDOWN.write(BLOCKS))
        .isEqualTo(
            """
            # Logins \\*fail\\*

            OPS-2, Draft \s
            Incidents: OPS-1

            ## Timeline

            It began at night.

            * twice

            | When | What |
            | --- | --- |
            | 10:02 | a\\|b<br>second line |
            | 10:40 |  |

            - The pool was empty
              - It \\{leaks\\}
            """);
  }

  @Test
  public void keepsListsInMarkdown_butNeitherHeadingsNorHtmlOfWhatSomebodySaid() {
    var said =
        new Block.Said(
            "# One\n## Two\n#hash\n<img src=x onerror=a()>\nTitle\n====\n---\n- dash\na = b");

    assertThat(Form.MARKDOWN.write(List.of(said)))
        .isEqualTo(
            """
            1. One
            1. Two
            \\#hash
            \\<img src=x onerror=a()>
            Title
            \\====
            \\---
            - dash
            a = b
            """);
  }

  @Test
  public void writesWikiMarkup() {
    assertThat(Form.WIKI.write(BLOCKS))
        .isEqualTo(
            """
            h1. Logins *fail*

            OPS-2, Draft
            Incidents: OPS-1

            h2. Timeline

            It began at night.

            * twice

            ||When||What||
            |10:02|a\\|b \\\\ second line|
            |10:40| |

            * The pool was empty
            ** It \\{leaks\\}
            """);
  }

  @Test
  public void keepsItsNames() {
    assertThat(Form.values()).extracting(Form::id).containsExactly("markdown", "wiki");
    assertThat(Form.of("wiki")).contains(Form.WIKI);
    assertThat(Form.of("pdf")).isEmpty();
  }
}
