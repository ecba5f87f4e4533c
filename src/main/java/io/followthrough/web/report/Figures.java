package io.followthrough.web.report;

import io.followthrough.insight.Extent;
import io.followthrough.insight.Rate;
import io.followthrough.insight.Span;
import io.followthrough.web.Texts;

/** Puts the numbers of reports into words. */
record Figures(Texts texts) {

  /** A part of a whole, with both; none where there is nothing to be part of. */
  String rate(Rate rate) {
    return rate.percent().isEmpty()
        ? texts.say("followthrough.web.report.none")
        : texts.fill(
            "followthrough.web.report.rate",
            String.valueOf(rate.percent().getAsInt()),
            String.valueOf(rate.part()),
            String.valueOf(rate.whole()));
  }

  /** A number of days, which may be one and a half. */
  String days(double number) {
    return texts.fill(
        "followthrough.web.report.days",
        number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number));
  }

  /** Some days, and whether a number on them is not the last one. */
  String extent(String days, Extent extent) {
    return extent == Extent.WHOLE
        ? days
        : texts.fill("followthrough.web.report.extent." + extent.id(), days);
  }

  /** The same where there is no room for words: a star. */
  static String marked(String days, Extent extent) {
    return extent == Extent.WHOLE ? days : days + "*";
  }

  /** From when to when. */
  String period(Span span) {
    return texts.fill(
        "followthrough.web.report.period", span.first().toString(), span.last().toString());
  }
}
