package io.followthrough.sandbox.field;

import java.util.List;

/** A screen as the tables hold it at one moment. */
record ScreenRow(long id, String name, String description, List<Tab> tabs) {

  boolean has(String fieldId) {
    return tabs.stream().anyMatch(tab -> tab.fieldIds().contains(fieldId));
  }

  /** One page of it, with its fields in order. */
  record Tab(long id, String name, List<String> fieldIds) {}
}
