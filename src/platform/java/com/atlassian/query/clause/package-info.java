/** Clauses of a query. Types seen in Jira Software 10.6. */
package com.atlassian.query.clause;
