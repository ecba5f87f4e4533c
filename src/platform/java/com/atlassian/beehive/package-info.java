/**
 * Locks across a cluster. Javadoc beehive 0.0.8; imported and called on Jira 11 by a public plugin.
 */
package com.atlassian.beehive;
