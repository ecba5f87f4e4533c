/**
 * What is asked of the incidents of a project: reads, checks, changes and keeps policies, every
 * version of them.
 */
@NullMarked
package io.followthrough.desk.policy;

import org.jspecify.annotations.NullMarked;
