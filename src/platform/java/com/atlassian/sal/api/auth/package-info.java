/** Where people sign in. Used on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.sal.api.auth;
