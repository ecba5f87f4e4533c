package com.atlassian.mail.queue;

/** A mail that waits to be sent. */
public interface MailQueueItem {}
