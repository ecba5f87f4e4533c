/**
 * Gives plugins Active Objects: Atlassian's own engine on the sandbox's database.
 *
 * <p>Start at {@link io.followthrough.sandbox.ao.ActiveObjectsModules}.
 */
@NullMarked
package io.followthrough.sandbox.ao;

import org.jspecify.annotations.NullMarked;
