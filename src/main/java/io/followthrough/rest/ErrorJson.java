package io.followthrough.rest;

import java.util.List;
import java.util.Map;

/**
 * Errors in Jira's shape.
 *
 * @param errorMessages what is wrong with the whole
 * @param errors what is wrong with a field, by its name
 */
public record ErrorJson(List<String> errorMessages, Map<String, String> errors) {}
