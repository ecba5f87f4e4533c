package io.followthrough.web.board;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Words;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The frame of an item on a dashboard, which a script fills with one of the boards.
 *
 * <p>Nothing public says that the server knows what was chosen for an item, so the script asks.
 */
public final class BoardItem implements ContextProvider {

  private final Texts texts;
  private final Links links;
  private String board = "";

  public BoardItem(Words words, ApplicationProperties host) {
    this.texts = new Texts(words);
    this.links = new Links(host);
  }

  @Override
  public void init(Map<String, String> params) {
    board = params.getOrDefault("board", "");
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    // Jira's list of methods that templates may call is sure to have those of a LinkedHashMap.
    var values = new LinkedHashMap<String, Object>();
    values.put("text", texts);
    values.put("links", links);
    values.put("board", board);
    return values;
  }
}
