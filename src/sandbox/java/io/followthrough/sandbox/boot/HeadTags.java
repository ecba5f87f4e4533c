package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.fragment.WebResources;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.template.Templates;
import java.util.List;
import java.util.stream.Collectors;

/** Writes plugins' web resources as a page's head names them. */
final class HeadTags {

  private HeadTags() {}

  static SafeHtml of(List<WebResources.Link> links) {
    return new SafeHtml(links.stream().map(HeadTags::tag).collect(Collectors.joining("\n")));
  }

  private static String tag(WebResources.Link link) {
    var url = Templates.escape(link.url());
    return link.isStyle()
        ? "<link rel=\"stylesheet\" href=\"" + url + "\">"
        : "<script src=\"" + url + "\" defer></script>";
  }
}
