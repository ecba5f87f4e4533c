/** Avatars, needed to create an issue type. From callers' code at 8.21. */
package com.atlassian.jira.avatar;
