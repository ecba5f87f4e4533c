package io.followthrough.desk.setup;

import java.util.Arrays;
import java.util.stream.Stream;

/** What a part of the host's API is needed for. */
public enum HostFeature {
  STORAGE("storage", "com.atlassian.activeobjects.", "net.java.ao."),
  SETUP(
      "setup",
      "com.atlassian.jira.workflow.",
      "com.atlassian.jira.config.",
      "com.atlassian.jira.avatar.",
      "com.atlassian.jira.icon.",
      "com.atlassian.jira.issue.context.",
      "com.atlassian.jira.issue.customfields.",
      "com.atlassian.jira.issue.fields.screen.",
      "com.atlassian.jira.issue.link.IssueLinkTypeManager"),
  GATE("gate in workflows", "com.opensymphony.", "com.atlassian.jira.plugin.workflow."),
  DEBTS("noticing what went around the gate", "com.atlassian.event.", "com.atlassian.jira.event."),
  PANELS("panels", "com.atlassian.plugin.web."),
  SEARCH(
      "functions in JQL",
      "com.atlassian.jira.plugin.jql.",
      "com.atlassian.jira.jql.",
      "com.atlassian.query.",
      "com.atlassian.jira.JiraDataType"),
  PAGES("pages", "com.atlassian.templaterenderer.", "com.atlassian.sal.api.auth."),
  MAILS("reminders by mail", "com.atlassian.mail."),
  SWEEP("the nightly sweep", "com.atlassian.scheduler."),
  REST("REST", "com.atlassian.plugins.rest."),
  ISSUES("reading and writing issues", "");

  private final String id;

  /** The beginnings of the names of the host's classes, with a blank between two. */
  private final String owners;

  HostFeature(String id, String... owners) {
    this.id = id;
    this.owners = String.join(" ", owners);
  }

  /** The feature, for people to read. */
  public String id() {
    return id;
  }

  /** The feature that a class of the host is needed for. */
  static HostFeature of(String owner) {
    return Arrays.stream(values())
        .filter(feature -> feature.needs(owner))
        .findFirst()
        .orElse(ISSUES);
  }

  private boolean needs(String owner) {
    return Stream.of(owners.split(" ", -1)).anyMatch(owner::startsWith);
  }
}
