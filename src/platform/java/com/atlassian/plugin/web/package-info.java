/** Web fragments. Both interfaces are implemented on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.plugin.web;
