package io.followthrough.desk.report;

import io.followthrough.desk.IncidentFace;
import io.followthrough.insight.Duty;
import io.followthrough.insight.DutyState;

/**
 * A duty in a list, for a visitor who may see its incident.
 *
 * @param duty the duty
 * @param state how it stands
 * @param incident the incident
 * @param project the key of its project
 */
public record DutyLine(Duty duty, DutyState state, IncidentFace incident, String project) {}
