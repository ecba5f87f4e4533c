/**
 * Where mails wait to be sent. Javadoc atlassian-mail 1.3.23; imported as a service and called on
 * Jira 11 by public plugins.
 */
package com.atlassian.mail.queue;
