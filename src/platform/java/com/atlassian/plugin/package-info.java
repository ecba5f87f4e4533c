/** Plugins as the framework sees them. */
package com.atlassian.plugin;
