package io.followthrough.jira.mail;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.followthrough.desk.Words;
import io.followthrough.desk.reminder.Letter;
import io.followthrough.gate.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes letters as text and as HTML. What people wrote is text in either: it ends no line, and
 * opens no tag.
 */
public final class Stationery {

  private static final String OWN = "/plugins/servlet/followthrough/reports/mine";

  private final Words words;
  private final ApplicationProperties host;

  public Stationery(Words words, ApplicationProperties host) {
    this.words = words;
    this.host = host;
  }

  /** The subject, which holds no words of people's. */
  String subject(Letter letter) {
    var many = letter.size() == 1 ? "one" : "many";
    return line(say("followthrough.mail.subject." + many, String.valueOf(letter.size())));
  }

  String text(Letter letter) {
    var lines = new ArrayList<String>();
    letter
        .lines()
        .forEach(
            (cause, some) -> {
              lines.add(say("followthrough.mail.about." + cause.id()));
              some.forEach(one -> lines.addAll(text(one)));
              lines.add("");
            });
    if (letter.more() > 0) {
      lines.addAll(List.of(more(letter), ""));
    }
    lines.addAll(List.of(say("followthrough.mail.own"), base() + OWN, ""));
    lines.add(say("followthrough.mail.choose"));
    return String.join("\n", lines) + "\n";
  }

  String html(Letter letter) {
    var parts = new ArrayList<String>();
    letter
        .lines()
        .forEach(
            (cause, some) ->
                parts.add(
                    "<h2>"
                        + escaped(say("followthrough.mail.about." + cause.id()))
                        + "</h2>\n<ul>\n"
                        + some.stream().map(this::html).collect(Collectors.joining("\n"))
                        + "\n</ul>"));
    if (letter.more() > 0) {
      parts.add("<p>" + escaped(more(letter)) + "</p>");
    }
    parts.add("<p>" + linked(base() + OWN, say("followthrough.mail.own")) + "</p>");
    parts.add("<p>" + escaped(say("followthrough.mail.choose")) + "</p>");
    return "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>"
        + escaped(subject(letter))
        + "</title></head>\n<body>\n"
        + String.join("\n", parts)
        + "\n</body>\n</html>\n";
  }

  private List<String> text(Letter.Line one) {
    var told = new ArrayList<String>();
    told.add("* " + line((named(one) + " " + one.summary()).strip()));
    told.add("  " + line(words.say(one.says())));
    if (!one.gone()) {
      told.add("  " + page(one));
    }
    return told;
  }

  private String html(Letter.Line one) {
    var key = one.gone() ? "<del>" + escaped(named(one)) + "</del>" : linked(page(one), one.key());
    return "<li>"
        + key
        + " <bdi>"
        + escaped(line(one.summary()))
        + "</bdi><br>"
        + escaped(line(words.say(one.says())))
        + "</li>";
  }

  private String named(Letter.Line one) {
    return one.key().isEmpty() ? say("followthrough.mail.unnamed") : one.key();
  }

  private String page(Letter.Line one) {
    return base() + "/browse/" + one.key();
  }

  private String more(Letter letter) {
    return say("followthrough.mail.more", String.valueOf(letter.more()));
  }

  private String base() {
    return host.getBaseUrl(UrlMode.CANONICAL);
  }

  private String say(String key, String... arguments) {
    return words.say(Message.of(key, arguments));
  }

  private static String linked(String address, String said) {
    return "<a href=\"" + escaped(address) + "\">" + escaped(said) + "</a>";
  }

  /** Whatever ends a line, or turns the direction of what follows, becomes a blank. */
  private static String line(String said) {
    return said.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ");
  }

  private static String escaped(String said) {
    return said.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
