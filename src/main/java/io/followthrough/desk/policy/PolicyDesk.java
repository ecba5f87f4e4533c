package io.followthrough.desk.policy;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextField;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.policy.Amendment;
import io.followthrough.policy.AmendmentTree;
import io.followthrough.policy.Flaw;
import io.followthrough.policy.JsonText;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyVersion;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows policies to those who may change them, and changes them. */
public final class PolicyDesk {

  private final PolicyArchive archive;
  private final PolicyCheck check;
  private final Permissions permissions;
  private final Turns turns;
  private final Audit audit;
  private final InstantSource clock;

  public PolicyDesk(
      PolicyArchive archive,
      PolicyCheck check,
      Permissions permissions,
      Turns turns,
      Audit audit,
      InstantSource clock) {
    this.archive = archive;
    this.check = check;
    this.permissions = permissions;
    this.turns = turns;
    this.audit = audit;
    this.clock = clock;
  }

  /** The global policy, for those who administer the host. */
  public Outcome<PolicyFile> global(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(file(PolicyScope.GLOBAL))
        : Outcome.refused(Refusal.administratorsOnly());
  }

  /** The fields of the host that a template may make sections of. */
  public List<TextField> textFields() {
    return check.textFields();
  }

  /** The policy of a project, for those who administer it. */
  public Outcome<PolicyFile> of(Visitor visitor, String projectKey) {
    var scope = archive.scope(projectKey);
    if (scope.isEmpty() || !permissions.maySeeProject(visitor, projectKey)) {
      return Outcome.refused(Refusal.notFound(projectKey));
    }
    return permissions.administersProject(visitor, projectKey)
        ? Outcome.done(file(scope.get()))
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "followthrough.error.may-not-set-policy",
                scope.get().key()));
  }

  /** Changes the global policy, unless something is wrong with the change. */
  public Outcome<PolicyFile> changeGlobal(Visitor visitor, PolicyChange change) {
    return global(visitor).then(file -> change(visitor, file.scope(), change));
  }

  /** Changes the policy of a project, unless something is wrong with the change. */
  public Outcome<PolicyFile> change(Visitor visitor, String projectKey, PolicyChange change) {
    return of(visitor, projectKey).then(file -> change(visitor, file.scope(), change));
  }

  /** What would hold with another global policy, unless something is wrong with that. */
  public Outcome<Proposal> proposedGlobal(Visitor visitor, Map<String, ?> says) {
    return global(visitor).then(file -> proposed(file, says));
  }

  /** What would hold with another policy of a project, unless something is wrong with that. */
  public Outcome<Proposal> proposed(Visitor visitor, String projectKey, Map<String, ?> says) {
    return of(visitor, projectKey).then(file -> proposed(file, says));
  }

  private Outcome<Proposal> proposed(PolicyFile file, Map<String, ?> says) {
    return read(file, says).then(one -> Outcome.done(new Proposal(archive, file.scope(), one)));
  }

  private Outcome<Amendment> read(PolicyFile file, Map<String, ?> says) {
    return check
        .read(says, file.inherited())
        .then(one -> fitting(file.scope(), one, file.inherited()));
  }

  /** One at a time, since each change has to fit with all the other policies. */
  private Outcome<PolicyFile> change(Visitor visitor, PolicyScope scope, PolicyChange change) {
    return turns.alone("io.followthrough.policy", () -> changeNow(visitor, scope, change));
  }

  private Outcome<PolicyFile> changeNow(Visitor visitor, PolicyScope scope, PolicyChange change) {
    var now = file(scope);
    var number = now.history().number();
    if (change.version() != number) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT,
              "followthrough.error.policy-changed",
              String.valueOf(change.version()),
              String.valueOf(number)));
    }
    return read(now, change.says())
        .then(
            says -> {
              var version =
                  new PolicyVersion(
                      number + 1, clock.instant(), visitor.key(), change.forOpen(), says);
              audit.acting(() -> added(scope, version), done -> Optional.of(note(now, version)));
              return Outcome.done(file(scope));
            });
  }

  private boolean added(PolicyScope scope, PolicyVersion version) {
    archive.add(scope, version);
    return true;
  }

  private static AuditNote note(PolicyFile before, PolicyVersion version) {
    var scope = before.scope();
    return new AuditNote(
        version.at(),
        AuditAct.POLICY_CHANGED,
        version.by(),
        scope.key(),
        0,
        new AuditNote.Grounds(
            "", scope.key() + " " + version.number() + (version.forOpen() ? ", for open" : "")),
        JsonText.write(AmendmentTree.of(before.says())),
        JsonText.write(AmendmentTree.of(version.says())));
  }

  /** Not even the global policy may leave a project with one that makes no sense. */
  private Outcome<Amendment> fitting(PolicyScope scope, Amendment says, Policy inherited) {
    if (!scope.equals(PolicyScope.GLOBAL)) {
      return Outcome.done(says);
    }
    var global = says.on(inherited);
    List<Flaw> flaws = new ArrayList<>();
    for (var project : archive.projects()) {
      archive
          .history(project)
          .latest()
          .ifPresent(
              version ->
                  version.says().flawsOn(global).stream()
                      .map(flaw -> flaw.below(project.key()))
                      .forEach(flaws::add));
    }
    return flaws.isEmpty() ? Outcome.done(says) : Outcome.refused(PolicyCheck.refusal(flaws));
  }

  private PolicyFile file(PolicyScope scope) {
    var shipped = archive.shipped();
    if (scope.equals(PolicyScope.GLOBAL)) {
      return new PolicyFile(scope, archive.history(scope), shipped);
    }
    var global = archive.history(PolicyScope.GLOBAL).latest();
    return new PolicyFile(
        scope,
        archive.history(scope),
        global.map(version -> version.says().on(shipped)).orElse(shipped));
  }
}
