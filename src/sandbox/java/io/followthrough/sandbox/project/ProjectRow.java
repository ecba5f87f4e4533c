package io.followthrough.sandbox.project;

import org.jspecify.annotations.Nullable;

/** What the table holds of a project that does not change with each issue. */
record ProjectRow(
    long id,
    String key,
    String name,
    String description,
    String leadKey,
    long permissionSchemeId,
    @Nullable Long workflowSchemeId) {}
