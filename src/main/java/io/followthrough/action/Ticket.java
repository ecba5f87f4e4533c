package io.followthrough.action;

/**
 * How the ticket of an action item stands.
 *
 * @param status its status by name, for people to read
 * @param delivery how far the work on it is
 * @param resolution how it was closed, by name; empty where nobody said
 */
public record Ticket(String status, Delivery delivery, String resolution) {}
