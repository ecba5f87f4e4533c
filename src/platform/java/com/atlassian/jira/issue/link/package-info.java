/** Issue links. Implemented whole at 8.20 by ConDec's tests; Javadoc 7.6 agrees. */
package com.atlassian.jira.issue.link;
