package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock across a cluster; not to be entered twice. */
public interface ClusterLock extends Lock {}
