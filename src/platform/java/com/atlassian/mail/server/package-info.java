/** Who sends mails. Javadoc atlassian-mail 1.16; called on Jira 11 by a public plugin. */
package com.atlassian.mail.server;
