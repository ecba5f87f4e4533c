/**
 * Mails. Javadoc atlassian-mail 1.3.23 and, for what the setters return, 1.9; queued by public
 * plugins on Jira 11, whose authors did not see one delivered.
 */
package com.atlassian.mail;
