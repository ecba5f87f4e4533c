/** Brings plugins' validators, conditions and post functions into workflows. */
@NullMarked
package io.followthrough.sandbox.plugin.workflow;

import org.jspecify.annotations.NullMarked;
