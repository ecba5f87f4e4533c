package com.atlassian.mail.server;

/** Knows through which servers mails go. */
public interface MailServerManager {

  boolean isDefaultSMTPMailServerDefined();
}
