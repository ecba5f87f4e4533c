package io.followthrough.sandbox.plugin;

/** Whoever the current request comes from, as far as access to a plugin's modules goes. */
public interface Visitor {

  /** Whether somebody is signed in; everyone who may sign in is licensed. */
  boolean isSignedIn();

  boolean isAdministrator();
}
