package com.atlassian.plugin;

/** An installed plugin. */
public interface Plugin {
  String getKey();
}
