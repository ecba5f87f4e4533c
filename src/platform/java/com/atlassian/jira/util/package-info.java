/**
 * Errors by field, and days as text. {@code ErrorCollection}: Javadoc 7.x, used on Jira 11. {@code
 * DateFieldFormat}: Javadoc 6 and callers' code up to 8.x; not verified on 11.
 */
package com.atlassian.jira.util;
