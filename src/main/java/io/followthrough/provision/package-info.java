/**
 * Makes in Jira what the plugin needs there: issue types, links, statuses, fields, a workflow.
 *
 * <p>Start at {@link io.followthrough.provision.Provisioner}. Every step looks first and makes only
 * what is missing; a step that Jira's API refuses becomes a line of a checklist to be done by hand,
 * and never keeps the plugin from starting.
 */
@NullMarked
package io.followthrough.provision;

import org.jspecify.annotations.NullMarked;
