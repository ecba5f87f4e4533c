package io.followthrough.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What {@code atlassian-plugin.xml} names. */
final class Descriptor {

  private final Document xml;

  private Descriptor(Document xml) {
    this.xml = xml;
  }

  static Descriptor read() {
    try {
      return new Descriptor(
          Jsoup.parse(Files.readString(Path.of("atlassian-plugin.xml")), Parser.xmlParser()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> allowedMethods() {
    return sorted(xml.select("velocity-allowlist > method").stream().map(Element::text).toList());
  }

  Set<String> classes() {
    var all = sorted(xml.select("[class]").eachAttr("class"));
    all.addAll(xml.select("entity, validator-class, condition-class, function-class").eachText());
    return all;
  }

  Set<String> files() {
    return sorted(xml.select("resource:not([type=i18n])[location]").eachAttr("location"));
  }

  Set<String> textKeys() {
    var all = sorted(xml.select("label[key], title[key], description[key]").eachAttr("key"));
    all.addAll(xml.select("[i18n-name-key]").eachAttr("i18n-name-key"));
    return all;
  }

  Set<String> moduleKeys() {
    return xml.child(0).children().stream()
        .map(module -> module.attr("key"))
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> sorted(Iterable<String> names) {
    var all = new TreeSet<String>();
    names.forEach(all::add);
    return all;
  }
}
