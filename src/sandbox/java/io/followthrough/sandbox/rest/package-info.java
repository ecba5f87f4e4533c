/**
 * Answers Jira's documented REST API, the part of it that clients of an issue tracker use.
 *
 * <p>Start at {@link io.followthrough.sandbox.rest.JiraRest}. Every change goes the way a page's
 * form goes, so that both are refused for the same reasons in the same words; what the sandbox does
 * not have is answered 501 by name.
 */
@NullMarked
package io.followthrough.sandbox.rest;

import org.jspecify.annotations.NullMarked;
