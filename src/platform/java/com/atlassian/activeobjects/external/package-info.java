/**
 * Active Objects as a plugin gets it. {@code count create delete find get} called on Jira 11; the
 * engine itself (net.java.ao) is Atlassian's own.
 */
package com.atlassian.activeobjects.external;
