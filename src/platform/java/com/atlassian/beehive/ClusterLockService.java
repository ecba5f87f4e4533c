package com.atlassian.beehive;

/** Locks across a cluster by name. */
public interface ClusterLockService {
  ClusterLock getLockForName(String lockName);
}
