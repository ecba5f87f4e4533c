/** The issue navigator: what a query finds, saved filters, and changing many issues at once. */
@NullMarked
package io.followthrough.sandbox.page.navigator;

import org.jspecify.annotations.NullMarked;
