/**
 * Where a custom field applies. {@code getInstance} is called at 8.21, but its declared return type
 * was not seen: callers look it up by reflection.
 */
package com.atlassian.jira.issue.context;
