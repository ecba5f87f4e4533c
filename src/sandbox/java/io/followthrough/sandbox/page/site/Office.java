package io.followthrough.sandbox.page.site;

import io.followthrough.sandbox.plugin.Plugins;
import io.followthrough.sandbox.plugin.Shelf;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.schedule.Jobs;
import io.followthrough.sandbox.store.Store;

/**
 * What the administration alone works with.
 *
 * @param shelf where the jars of uploaded plugins are kept
 * @param everybody the group that new users join
 */
public record Office(
    Store store, Plugins plugins, Shelf shelf, Roles roles, Jobs jobs, String everybody) {}
