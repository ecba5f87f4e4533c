/**
 * Rendering of a plugin's own templates. Used on Jira 11 by Atlassian's Slack integration, in which
 * templates also ask {@code $webResourceManager} for their web resources.
 */
package com.atlassian.templaterenderer;
