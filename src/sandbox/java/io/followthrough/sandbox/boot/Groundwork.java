package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.base.BaseData;
import io.followthrough.sandbox.constant.Avatars;
import io.followthrough.sandbox.constant.Constants;
import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.Priorities;
import io.followthrough.sandbox.constant.Resolutions;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.constant.Statuses;
import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.field.DatePicker;
import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.field.FieldValues;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.Groups;
import io.followthrough.sandbox.user.Sessions;
import io.followthrough.sandbox.user.SignedIn;
import io.followthrough.sandbox.user.Users;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** The people, projects, constants and fields that issues stand on. */
final class Groundwork {

  final Users users;
  final SignedIn signedIn = new SignedIn();
  final Sessions sessions;
  final AccessTokens tokens;
  final Constants constants;
  final StatusCategories categories = new StatusCategories();
  final LinkTypes linkTypes;
  final Avatars avatars = new Avatars();
  final Projects projects;
  final Roles roles;
  final Permissions permissions;
  final CustomFields fields;
  final DateTexts dates;
  final FieldValues values;
  final Screens screens;

  Groundwork(Store store, InstantSource clock, ZoneId zone) {
    users = new Users(store);
    sessions = new Sessions(store, users, clock);
    tokens = new AccessTokens(store, users, clock);
    constants =
        new Constants(
            new IssueTypes(store),
            new Statuses(store, categories),
            new Priorities(store),
            new Resolutions(store));
    linkTypes = new LinkTypes(store);
    projects = new Projects(store, users, constants.issueTypes());
    roles = new Roles(store, users);
    permissions = new Permissions(store, users, projects, roles);
    fields = new CustomFields(store);
    dates = new DateTexts(zone);
    values = new FieldValues(users, dates);
    screens = new Screens(store, fields);
    new BaseData(store, users, permissions, roles, constants, linkTypes, screens).write();
  }

  /** All of it that an issue refers to. */
  Surroundings surroundings() {
    return new Surroundings(
        users,
        projects,
        constants.issueTypes(),
        constants.statuses(),
        constants.priorities(),
        constants.resolutions(),
        fields,
        values,
        dates);
  }

  /** What plugins may ask for. */
  List<Object> services() {
    return List.of(
        users,
        signedIn,
        constants,
        constants.issueTypes(),
        constants.statuses(),
        categories,
        linkTypes,
        avatars,
        projects,
        permissions,
        roles,
        new Groups(users),
        fields,
        new DatePicker(dates),
        screens);
  }
}
