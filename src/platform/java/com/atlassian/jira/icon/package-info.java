/** Kinds of avatars. From callers' code at 8.21. */
package com.atlassian.jira.icon;
