/** Kinds of values in queries. Javadoc 10.7. */
package com.atlassian.jira;
