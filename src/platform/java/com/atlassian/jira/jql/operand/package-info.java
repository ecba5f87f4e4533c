/** Values in a query. Constructors since Javadoc 4.0, called up to 8.13. */
package com.atlassian.jira.jql.operand;
