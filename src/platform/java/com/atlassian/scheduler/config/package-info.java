/**
 * What a job is scheduled with. Javadoc atlassian-scheduler 1.6.0. The bodies keep what they are
 * given, since the sandbox schedules by them.
 */
package com.atlassian.scheduler.config;
