package com.atlassian.sal.api.lifecycle;

/** Wants to know when the product is up; found as an OSGi service. */
public interface LifecycleAware {
  void onStart();

  void onStop();
}
