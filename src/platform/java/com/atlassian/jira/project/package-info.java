/** Projects. Shapes: full interfaces at 7.4.5; the lookups called on Jira 11. */
package com.atlassian.jira.project;
