package io.followthrough.desk.report;

import io.followthrough.desk.IncidentFace;
import io.followthrough.desk.incident.Debt;

/**
 * A debt in a list, for a visitor who may see its incident.
 *
 * @param id the id of the incident
 * @param incident the incident
 * @param project the key of its project
 * @param debt what it owes
 * @param overdue whether that should have been settled by now
 */
public record DebtLine(
    long id, IncidentFace incident, String project, Debt debt, boolean overdue) {}
