/**
 * Looking users up. Shapes: full interface at 7.4.5; both methods called on Jira 11 by Atlassian's
 * Slack integration.
 */
package com.atlassian.jira.user.util;
