package io.followthrough.desk.action;

import io.followthrough.action.Remediation;

/**
 * A ticket that does part of an action item, as one visitor sees it.
 *
 * @param kept who attached it, and when
 * @param ticket how it stands; without a key where the visitor may not see it
 * @param serves how many action items it does part of
 */
public record RemediationLine(KeptRemediation kept, Remediation ticket, int serves) {}
