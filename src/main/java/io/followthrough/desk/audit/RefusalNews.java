package io.followthrough.desk.audit;

/**
 * That the gate refused something to somebody who may not know of it.
 *
 * @param count how many times
 * @param last the place of the latest one in the audit
 */
public record RefusalNews(int count, long last) {}
