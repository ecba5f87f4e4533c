package io.followthrough.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.restricted.RestrictedDesk;
import io.followthrough.desk.restricted.RestrictedNotes;
import io.followthrough.jira.store.StoredRestrictedNotes;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Restricted notes. */
@Configuration(proxyBeanMethods = false)
public class RestrictedWiring {

  @Bean
  RestrictedNotes restrictedNotes(HostServices host) {
    return new StoredRestrictedNotes(host.find(ActiveObjects.class));
  }

  @Bean
  RestrictedDesk restrictedDesk(
      Tickets tickets,
      Permissions permissions,
      Policies policies,
      RestrictedNotes notes,
      Audit audit) {
    return new RestrictedDesk(tickets, permissions, policies, notes, audit, InstantSource.system());
  }
}
