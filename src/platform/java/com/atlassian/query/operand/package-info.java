/** What a clause of a query compares with. Types seen on Jira 11 and in Jira Software 10.6. */
package com.atlassian.query.operand;
