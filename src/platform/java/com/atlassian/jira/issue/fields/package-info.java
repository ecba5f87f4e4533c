/** Custom fields as objects. From callers' code on Jira 11 and 9.17. */
package com.atlassian.jira.issue.fields;
