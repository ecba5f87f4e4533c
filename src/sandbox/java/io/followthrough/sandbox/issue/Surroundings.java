package io.followthrough.sandbox.issue;

import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.constant.Priorities;
import io.followthrough.sandbox.constant.Resolutions;
import io.followthrough.sandbox.constant.Statuses;
import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.field.FieldValues;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.user.Users;

/** Is everything an issue's ids stand for. */
public record Surroundings(
    Users users,
    Projects projects,
    IssueTypes types,
    Statuses statuses,
    Priorities priorities,
    Resolutions resolutions,
    CustomFields fields,
    FieldValues values,
    DateTexts dates) {}
