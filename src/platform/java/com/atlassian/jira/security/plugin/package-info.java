/**
 * The name of a project permission. Shape: constructor and accessor from callers' code up to 8.x;
 * not verified on 11.
 */
package com.atlassian.jira.security.plugin;
