/**
 * The frame of the plugin's own pages, at {@code /plugins/servlet/followthrough/…}.
 *
 * <p>A page is a {@link io.followthrough.web.page.Page}: a {@code <servlet>} of the descriptor that
 * asks the desk and puts the answer into a {@code …View}. The frame does the rest: it leads those
 * who are not signed in through the sign-in page, answers a refusal with its status and its
 * reasons, and renders the template, which knows {@code $page} (the view), {@code $text} and {@code
 * $links}. A template names its title, its decorator ({@code atl.general} or {@code atl.admin}) and
 * its web resources. What changes something goes over REST, as from the panels.
 */
@NullMarked
package io.followthrough.web.page;

import org.jspecify.annotations.NullMarked;
