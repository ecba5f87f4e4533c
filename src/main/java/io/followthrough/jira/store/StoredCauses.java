package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.postmortem.Causes;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Contribution;
import io.followthrough.postmortem.factor.Factor;
import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.factor.Why;
import io.followthrough.postmortem.factor.WhyTree;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Keeps factors and whys in Active Objects. */
public final class StoredCauses implements Causes {

  private final ActiveObjects objects;

  public StoredCauses(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Factors factors(long postmortemId) {
    Map<Long, Set<Long>> actions =
        Arrays.stream(of(FactorActionEntity.class, "POSTMORTEM_ID", postmortemId))
            .collect(
                Collectors.groupingBy(
                    FactorActionEntity::getFactorId,
                    Collectors.mapping(FactorActionEntity::getIssueId, Collectors.toSet())));
    return new Factors(
        Arrays.stream(of(FactorEntity.class, "POSTMORTEM_ID", postmortemId))
            .map(row -> factor(row, actions.getOrDefault((long) row.getID(), Set.of())))
            .toList());
  }

  @Override
  public Factor add(long postmortemId, Contribution contribution) {
    return objects.executeInTransaction(
        () -> {
          var row =
              objects.create(
                  FactorEntity.class,
                  new DBParam("POSTMORTEM_ID", postmortemId),
                  new DBParam("WRITTEN", 1),
                  new DBParam("CATEGORY", contribution.category().id()),
                  new DBParam("FACTOR_TEXT", contribution.text()));
          tie(row, contribution.actions());
          return factor(row, contribution.actions());
        });
  }

  @Override
  public Factor change(Factor factor, Contribution contribution) {
    return objects.executeInTransaction(
        () -> {
          var row = kept(FactorEntity.class, factor.id());
          row.setWritten(factor.version() + 1);
          row.setCategory(contribution.category().id());
          row.setText(contribution.text());
          row.save();
          objects.delete(of(FactorActionEntity.class, "FACTOR_ID", factor.id()));
          tie(row, contribution.actions());
          return factor(row, contribution.actions());
        });
  }

  @Override
  public void remove(Factor factor) {
    objects.executeInTransaction(
        () -> {
          for (var why : of(WhyEntity.class, "FACTOR_ID", factor.id())) {
            why.setFactorId(null);
            why.setWritten(why.getWritten() + 1);
            why.save();
          }
          objects.delete(of(FactorActionEntity.class, "FACTOR_ID", factor.id()));
          objects.delete(kept(FactorEntity.class, factor.id()));
          return factor;
        });
  }

  @Override
  public WhyTree whys(long postmortemId) {
    return new WhyTree(
        Arrays.stream(of(WhyEntity.class, "POSTMORTEM_ID", postmortemId))
            .map(StoredCauses::why)
            .toList());
  }

  @Override
  public Why add(long postmortemId, Why.Said said) {
    return objects.executeInTransaction(
        () ->
            why(
                objects.create(
                    WhyEntity.class,
                    new DBParam("POSTMORTEM_ID", postmortemId),
                    new DBParam("WRITTEN", 1),
                    new DBParam("PARENT_ID", said.parent()),
                    new DBParam("FACTOR_ID", said.factor()),
                    new DBParam("WHY_TEXT", said.text()))));
  }

  @Override
  public Why change(Why why, Why.Said said) {
    return objects.executeInTransaction(
        () -> {
          var row = kept(WhyEntity.class, why.id());
          row.setWritten(why.version() + 1);
          row.setParentId(said.parent());
          row.setFactorId(said.factor());
          row.setText(said.text());
          row.save();
          return why(row);
        });
  }

  @Override
  public void remove(Why why) {
    objects.executeInTransaction(
        () -> {
          objects.delete(kept(WhyEntity.class, why.id()));
          return why;
        });
  }

  private void tie(FactorEntity factor, Set<Long> actions) {
    for (var action : actions) {
      objects.create(
          FactorActionEntity.class,
          new DBParam("POSTMORTEM_ID", factor.getPostmortemId()),
          new DBParam("FACTOR_ID", (long) factor.getID()),
          new DBParam("ISSUE_ID", action));
    }
  }

  private <T extends Entity> T[] of(Class<T> type, String column, long id) {
    return objects.find(type, Query.select().where(column + " = ?", id).order("ID ASC"));
  }

  private <T extends Entity> T kept(Class<T> type, long id) {
    return Arrays.stream(objects.find(type, Query.select().where("ID = ?", (int) id)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("What is kept as " + id + " is gone"));
  }

  private static Factor factor(FactorEntity row, Set<Long> actions) {
    return new Factor(
        row.getID(),
        row.getWritten(),
        new Contribution(
            Category.of(row.getCategory())
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "The factor "
                                + row.getID()
                                + " is stored with an unknown category: "
                                + row.getCategory())),
            row.getText(),
            actions));
  }

  private static Why why(WhyEntity row) {
    return new Why(
        row.getID(),
        row.getWritten(),
        new Why.Said(row.getParentId(), row.getText(), row.getFactorId()));
  }
}
