package io.followthrough.desk.incident;

/**
 * A debt with the incident that carries it.
 *
 * @param place its place among all debts; later ones have larger places
 * @param incidentId the id of the incident
 * @param debt the debt
 */
public record KeptDebt(long place, long incidentId, Debt debt) {}
