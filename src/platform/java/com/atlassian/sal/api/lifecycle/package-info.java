/** Start and stop. {@code onStart} is exported and called on Jira 11 by two public plugins. */
package com.atlassian.sal.api.lifecycle;
