package io.followthrough.rest;

import io.followthrough.desk.audit.OwnRefusal;
import java.util.List;

/**
 * That the visitor could not close an incident, on the wire.
 *
 * @param incident the key of the incident
 * @param at when
 * @param reasons all that stood in the way, as it was said then
 */
public record RefusalJson(String incident, String at, List<String> reasons) {

  static RefusalJson of(OwnRefusal refusal) {
    return new RefusalJson(refusal.incident(), refusal.at().toString(), refusal.reasons());
  }
}
