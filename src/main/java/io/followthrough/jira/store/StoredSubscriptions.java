package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.reminder.MailForm;
import io.followthrough.desk.reminder.Rhythm;
import io.followthrough.desk.reminder.Subscription;
import io.followthrough.desk.reminder.Subscriptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps in Active Objects how people get digests. */
public final class StoredSubscriptions implements Subscriptions {

  private final ActiveObjects objects;

  public StoredSubscriptions(ActiveObjects objects) {
    this.objects = objects;
  }

  /** What an earlier or later version wrote and this one does not know counts as the usual. */
  @Override
  public Subscription of(String person) {
    return row(person).map(StoredSubscriptions::subscription).orElseGet(Subscription::usual);
  }

  @Override
  public void choose(String person, Rhythm rhythm, MailForm form) {
    Twice.attempt(
        () ->
            write(
                person,
                row -> {
                  row.setRhythm(rhythm.id());
                  row.setForm(form.id());
                }));
  }

  /** Once only: where somebody else wrote the same meanwhile, the digest is his. */
  @Override
  public void sent(String person, LocalDate day) {
    write(person, row -> row.setSentOn(ReportColumns.number(day)));
  }

  private void write(String person, Consumer<DigestEntity> change) {
    objects.executeInTransaction(
        () -> {
          var row = row(person).orElseGet(() -> create(person));
          change.accept(row);
          row.save();
          return person;
        });
  }

  private DigestEntity create(String person) {
    var usual = Subscription.usual();
    return objects.create(
        DigestEntity.class,
        new DBParam("PERSON", person),
        new DBParam("RHYTHM", usual.rhythm().id()),
        new DBParam("FORM", usual.form().id()));
  }

  private Optional<DigestEntity> row(String person) {
    return Arrays.stream(
            objects.find(DigestEntity.class, Query.select().where("PERSON = ?", person)))
        .findFirst();
  }

  private static Subscription subscription(DigestEntity row) {
    var usual = Subscription.usual();
    return new Subscription(
        Rhythm.of(row.getRhythm()).orElse(usual.rhythm()),
        MailForm.of(row.getForm()).orElse(usual.form()),
        day(row.getSentOn()));
  }

  private static @Nullable LocalDate day(@Nullable Integer number) {
    return number == null ? null : LocalDate.ofEpochDay(number);
  }
}
