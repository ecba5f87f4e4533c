package com.atlassian.mail.queue;

/** Sends mails by and by. */
public interface MailQueue {

  void addItem(MailQueueItem item);
}
