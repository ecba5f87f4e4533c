/** What services answer with. Javadoc 7.x and full use at 8.20. */
package com.atlassian.jira.bc;
