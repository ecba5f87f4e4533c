/**
 * Who may call a REST method. Names: the secure endpoints page of the DC platform 7 documentation;
 * used on Jira 11 by two public plugins.
 */
package com.atlassian.plugins.rest.api.security.annotation;
