/**
 * Functions in JQL. {@code AbstractJqlFunction} is {@code @PublicSpi}; full at Javadoc 7.6, its
 * members seen again where Jira Software 10.6 inherits them; its own subclasses are still there in
 * Jira Software 11.1. The bodies do what the Javadoc says, for the sandbox.
 */
package com.atlassian.jira.plugin.jql.function;
