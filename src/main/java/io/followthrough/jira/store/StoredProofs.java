package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.action.CheckQuestion;
import io.followthrough.action.Proof.Check;
import io.followthrough.action.Proof.Word;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.proof.KeptProof;
import io.followthrough.desk.proof.KeptProof.Finding;
import io.followthrough.desk.proof.KeptProof.Kind;
import io.followthrough.desk.proof.Proofs;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Keeps what shows that items are done in Active Objects. The last word of each kind is written
 * beside the answer of its item as well, in the same transaction.
 */
public final class StoredProofs implements Proofs {

  private final ActiveObjects objects;
  private final StoredAnswers answers;

  public StoredProofs(ActiveObjects objects, StoredAnswers answers) {
    this.objects = objects;
    this.answers = answers;
  }

  @Override
  public List<KeptProof> of(long item) {
    return Arrays.stream(
            objects.find(
                ProofEntity.class, Query.select().where("ITEM_ID = ?", item).order("ID DESC")))
        .map(StoredProofs::kept)
        .toList();
  }

  @Override
  public void link(long item, String address, Visitor by, Instant at) {
    var word = new Word(by.key(), at, address);
    keep(item, Kind.LINK, address, by, at, before -> before.linked(word));
  }

  @Override
  public void confirm(long item, Visitor by, Instant at) {
    var word = new Word(by.key(), at, "");
    keep(item, Kind.CONFIRMATION, "", by, at, before -> before.confirmed(word));
  }

  @Override
  public void check(long item, Map<CheckQuestion, Finding> findings, Visitor by, Instant at) {
    var kept = new KeptProof(0, Kind.CHECK, by.key(), at, "", findings);
    var look = new Check(by.key(), at, kept.held());
    keep(
        item, Kind.CHECK, FindingsText.of(kept.findings()), by, at, before -> before.checked(look));
  }

  private void keep(
      long item,
      Kind kind,
      String said,
      Visitor by,
      Instant at,
      UnaryOperator<StoredProof> beside) {
    objects.executeInTransaction(
        () -> {
          var row =
              objects.create(
                  ProofEntity.class,
                  new DBParam("ITEM_ID", item),
                  new DBParam("KIND", kind.id()),
                  new DBParam("SAID_BY", by.key()),
                  new DBParam("SAID_AT", at.toEpochMilli()),
                  new DBParam("SAID", said.isEmpty() ? null : said));
          answers.prove(item, beside);
          return row;
        });
  }

  private static KeptProof kept(ProofEntity row) {
    var kind =
        Kind.of(row.getKind())
            .orElseThrow(() -> new IllegalStateException("A proof is stored as " + row.getKind()));
    var said = row.getSaid() == null ? "" : row.getSaid();
    return new KeptProof(
        row.getID(),
        kind,
        row.getSaidBy(),
        Instant.ofEpochMilli(row.getSaidAt()),
        kind == Kind.LINK ? said : "",
        kind == Kind.CHECK ? FindingsText.read(said) : Map.of());
  }
}
