package io.followthrough.sandbox.search;

import io.followthrough.sandbox.constant.Constants;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.user.Users;

/** Everything a query may call by name. */
public record Vocabulary(
    Users users,
    Projects projects,
    Constants constants,
    StatusCategories statusCategories,
    LinkTypes linkTypes,
    CustomFields customFields,
    PluginFunctions functions) {}
