package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.evidence.Claims;
import io.followthrough.desk.evidence.KeptClaim;
import io.followthrough.learning.evidence.Claim;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps evidence claims in Active Objects. */
public final class StoredClaims implements Claims {

  private final ActiveObjects objects;

  public StoredClaims(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public KeptClaim add(Claim claim, Visitor by, Instant at) {
    return objects.executeInTransaction(
        () ->
            kept(
                objects.create(
                    ClaimEntity.class,
                    new DBParam("ITEM_ID", claim.item()),
                    new DBParam("INCIDENT_ID", claim.incident()),
                    new DBParam("POSTMORTEM_ID", claim.postmortem()),
                    new DBParam("EFFECT", claim.effect().id()),
                    new DBParam("CONFIDENCE", claim.confidence().id()),
                    new DBParam("WHY", claim.why()),
                    new DBParam("CLAIMED_BY", by.key()),
                    new DBParam("CLAIMED_AT", Date.from(at)))));
  }

  @Override
  public boolean withdraw(long claimId, Withdrawal withdrawal) {
    return Withdrawals.take(objects, ClaimEntity.class, claimId, withdrawal);
  }

  @Override
  public List<KeptClaim> madeIn(long postmortemId) {
    return find(Query.select().where("POSTMORTEM_ID = ?", postmortemId).order("ID ASC")).toList();
  }

  @Override
  public List<KeptClaim> standingFor(Collection<Long> items) {
    return Chunk.allOf(items).stream()
        .flatMap(
            chunk ->
                find(
                    Query.select()
                        .where(
                            "ITEM_ID IN (" + chunk.marks() + ") AND WITHDRAWN_AT IS NULL",
                            chunk.values())))
        .sorted(Comparator.comparingLong(KeptClaim::id))
        .toList();
  }

  @Override
  public List<KeptClaim> standing(long after, int most) {
    return find(Query.select()
            .where("ID > ? AND WITHDRAWN_AT IS NULL", Math.toIntExact(after))
            .order("ID ASC")
            .limit(most))
        .toList();
  }

  private Stream<KeptClaim> find(Query query) {
    return Arrays.stream(objects.find(ClaimEntity.class, query)).map(StoredClaims::kept);
  }

  private static KeptClaim kept(ClaimEntity row) {
    return new KeptClaim(
        row.getID(),
        new Claim(
            row.getItemId(),
            row.getIncidentId(),
            row.getPostmortemId(),
            Effect.of(row.getEffect()).orElseThrow(() -> unknown(row, row.getEffect())),
            Confidence.of(row.getConfidence()).orElseThrow(() -> unknown(row, row.getConfidence())),
            row.getWhy()),
        row.getClaimedBy(),
        row.getClaimedAt().toInstant(),
        Withdrawals.of(row));
  }

  private static IllegalStateException unknown(ClaimEntity row, String stored) {
    return new IllegalStateException(
        "The claim " + row.getID() + " is stored with something unknown: " + stored);
  }
}
