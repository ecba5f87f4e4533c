/** Groups, as the directories of users have them. Returned by Jira's {@code GroupManager} at 7. */
package com.atlassian.crowd.embedded.api;
