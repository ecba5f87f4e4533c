package io.followthrough.sandbox.base;

import io.followthrough.sandbox.constant.Constants;
import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.Priorities;
import io.followthrough.sandbox.constant.Resolutions;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.constant.Statuses;
import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.field.FieldValues;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.time.ZoneId;

/** Composes users, projects, constants and fields over a database, for tests that build on them. */
public final class Ground {

  public final Store store;
  public final Users users;
  public final IssueTypes issueTypes;
  public final Statuses statuses;
  public final Priorities priorities;
  public final Resolutions resolutions;
  public final Constants constants;
  public final LinkTypes linkTypes;
  public final Projects projects;
  public final Roles roles;
  public final Permissions permissions;
  public final CustomFields customFields;
  public final FieldValues fieldValues;
  public final Screens screens;
  public final BaseData baseData;

  /** Composes them without writing anything. */
  public Ground(Store store) {
    this.store = store;
    this.users = new Users(store);
    this.issueTypes = new IssueTypes(store);
    this.statuses = new Statuses(store, new StatusCategories());
    this.priorities = new Priorities(store);
    this.resolutions = new Resolutions(store);
    this.constants = new Constants(issueTypes, statuses, priorities, resolutions);
    this.linkTypes = new LinkTypes(store);
    this.projects = new Projects(store, users, issueTypes);
    this.roles = new Roles(store, users);
    this.permissions = new Permissions(store, users, projects, roles);
    this.customFields = new CustomFields(store);
    this.fieldValues = new FieldValues(users, new DateTexts(ZoneId.of("Pacific/Auckland")));
    this.screens = new Screens(store, customFields);
    this.baseData = new BaseData(store, users, permissions, roles, constants, linkTypes, screens);
  }

  /** Composes them and writes the base data. */
  public static Ground fresh(Store store) {
    var ground = new Ground(store);
    ground.baseData.write();
    return ground;
  }

  /** The administrator of the base data. */
  public SandboxUser admin() {
    return users.withName("admin").orElseThrow();
  }
}
