package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.base.BasePeople;
import io.followthrough.sandbox.dashboard.Dashboards;
import io.followthrough.sandbox.demo.DemoPeople;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.http.AuthFilter;
import io.followthrough.sandbox.http.Mount;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.http.XsrfFilter;
import io.followthrough.sandbox.http.XsrfToken;
import io.followthrough.sandbox.page.session.SignInPage;
import io.followthrough.sandbox.page.site.Office;
import io.followthrough.sandbox.page.site.Site;
import io.followthrough.sandbox.rest.JiraRest;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.user.Preferences;
import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;

/** Opens the core to browsers and REST clients. */
final class Web {

  private final Core core;
  private final XsrfToken tokens = new XsrfToken();

  Web(Core core) {
    this.core = core;
  }

  /**
   * A server that listens.
   *
   * @throws StartFault where it cannot
   */
  WebServer open(int port) {
    var site = site();
    var server =
        new WebServer(
            port,
            List.of(authentication(), new XsrfFilter(tokens), site.decoration()),
            mounts(site),
            site.faultPage());
    try {
      server.start();
      return server;
    } catch (IOException e) {
      throw new StartFault(
          isTaken(e)
              ? "The port "
                  + port
                  + " is taken by another program. Stop that one, or name another port with"
                  + " -Dsandbox.port."
              : "The web server cannot be started: " + e.getMessage(),
          e);
    }
  }

  private static boolean isTaken(IOException fault) {
    return fault instanceof BindException || fault.getCause() instanceof BindException;
  }

  private AuthFilter authentication() {
    var ground = core.ground;
    return new AuthFilter(
        ground.users, ground.sessions, ground.tokens, ground.signedIn, core.store.statements());
  }

  private List<Mount> mounts(Site site) {
    var mounts = new ArrayList<>(site.mounts());
    mounts.addAll(jiraRest().mounts());
    mounts.addAll(core.plugins.mounts());
    return mounts;
  }

  private JiraRest jiraRest() {
    var ground = core.ground;
    return new JiraRest(
        new Desk(
            core.store,
            core.tracker,
            core.search,
            ground.surroundings(),
            ground.categories,
            ground.linkTypes,
            ground.screens,
            ground.roles,
            ground.permissions,
            filters(),
            ground.signedIn,
            core.baseUrl),
        ground.sessions,
        ground.tokens,
        core.clock);
  }

  private SavedFilters filters() {
    var ground = core.ground;
    return new SavedFilters(core.store, ground.users, ground.projects, ground.permissions);
  }

  private Site site() {
    var ground = core.ground;
    return new Site(
        new Site.Rooms(
            ground.surroundings(),
            ground.permissions,
            ground.screens,
            core.tracker,
            core.search,
            ground.sessions,
            ground.signedIn,
            tokens,
            ground.tokens,
            core.clock,
            new IssuePanels(core.plugins.panels(), core.plugins.resources()),
            new PluginNavigation(ground.permissions, core.plugins.items(), core.plugins.sections()),
            core.plugins.heads(),
            new PluginGadgets(core.plugins.gadgets(), core.plugins.resources()),
            new Office(
                core.store,
                core.plugins.plugins(),
                core.shelf,
                ground.roles,
                core.jobs,
                BasePeople.USERS),
            filters(),
            new Preferences(core.store),
            core.outbox,
            new Dashboards(core.store),
            this::demoPeople));
  }

  /** The sign-in page tells them, since nobody could guess. */
  private List<SignInPage.Person> demoPeople() {
    return DemoPeople.knownTo(core.ground.users).stream()
        .map(person -> new SignInPage.Person(person.name(), person.does()))
        .toList();
  }
}
