/** What becomes of jobs. Javadoc atlassian-scheduler 1.6.0. */
package com.atlassian.scheduler.status;
