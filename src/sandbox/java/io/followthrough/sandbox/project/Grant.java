package io.followthrough.sandbox.project;

import org.jspecify.annotations.Nullable;

/** One line of a permission scheme. */
record Grant(long schemeId, String permission, HolderType type, @Nullable String holder) {}
