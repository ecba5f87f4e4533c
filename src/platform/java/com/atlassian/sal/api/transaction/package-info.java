/** Database transactions. Called on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.sal.api.transaction;
