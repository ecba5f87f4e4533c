/**
 * Issue work on behalf of a user, in pairs of validate and do. Implemented whole at 8.20 by
 * ConDec's tests.
 */
package com.atlassian.jira.bc.issue;
