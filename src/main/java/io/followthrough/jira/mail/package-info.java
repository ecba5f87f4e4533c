/** Writes mails and puts them into Jira's queue. */
@NullMarked
package io.followthrough.jira.mail;

import org.jspecify.annotations.NullMarked;
