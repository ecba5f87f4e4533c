package io.followthrough.sandbox.wiki;

import java.util.List;
import org.eclipse.mylyn.wikitext.confluence.ConfluenceLanguage;
import org.eclipse.mylyn.wikitext.confluence.internal.block.ColorBlock;
import org.eclipse.mylyn.wikitext.confluence.internal.block.TableOfContentsBlock;
import org.eclipse.mylyn.wikitext.parser.markup.Block;

/** The markup of Confluence as Jira knows it: colours run inside a line, no table of contents. */
final class JiraLanguage extends ConfluenceLanguage {

  JiraLanguage() {
    setName("Jira");
  }

  @Override
  protected void addStandardBlocks(List<Block> blocks, List<Block> paragraphBreakingBlocks) {
    super.addStandardBlocks(blocks, paragraphBreakingBlocks);
    blocks.removeIf(JiraLanguage::isForeign);
    paragraphBreakingBlocks.removeIf(JiraLanguage::isForeign);
  }

  private static boolean isForeign(Block block) {
    return block instanceof ColorBlock || block instanceof TableOfContentsBlock;
  }
}
