/**
 * Jobs at a time, once in a cluster or on every node. Javadoc atlassian-scheduler 1.6.0; {@code
 * SchedulerService} as Bamboo 10.2 (Platform 7) implements it. Not seen on Jira 11 yet.
 */
package com.atlassian.scheduler;
