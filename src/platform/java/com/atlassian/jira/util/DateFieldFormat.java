package com.atlassian.jira.util;

import java.util.Date;

/** Writes days the way the instance's date pickers write them, which input parameters expect. */
public interface DateFieldFormat {
  String formatDatePicker(Date date);
}
