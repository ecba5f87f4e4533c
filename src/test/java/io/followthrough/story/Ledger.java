package io.followthrough.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What should be so, kept in the simplest way: every rule is a sentence of docs/states.md, and none
 * of the plugin's code is asked.
 */
final class Ledger {

  /** What was decided about an item. */
  enum Said {
    NOTHING,
    ACCEPTED,
    DEFERRED,
    REJECTED,
    RISK_ACCEPTED,
    DUPLICATE
  }

  /** How the ticket of an item stands. */
  enum Stands {
    OPEN,
    FIXED,
    UNFIXED
  }

  /** An action item, or what once was one. */
  static final class Item {
    boolean exists = true;
    boolean rightType = true;
    @Nullable Long parent;
    final Set<Long> linkedTo = new HashSet<>();
    Said said = Said.NOTHING;
    Stands stands = Stands.OPEN;
    @Nullable LocalDate until;
    @Nullable Long duplicateOf;
    boolean hidden;

    /** The other tickets that do part of it. */
    final Set<Long> tickets = new LinkedHashSet<>();
  }

  /** A postmortem. */
  static final class Review {
    boolean exists = true;
    boolean complete;
    final Set<Long> incidents = new HashSet<>();
    final Set<Long> everAsked = new LinkedHashSet<>();
    boolean rightType = true;

    boolean reviews(long incident) {
      return exists && rightType && incidents.contains(incident);
    }
  }

  final Map<Long, Item> items = new TreeMap<>();
  final Map<Long, Review> reviews = new TreeMap<>();
  final Map<Long, Boolean> closed = new TreeMap<>();
  final Map<Long, Set<Long>> everReviewedBy = new TreeMap<>();
  LocalDate today = LocalDate.of(2030, 3, 14);
  boolean ownerIsActive = true;

  boolean opens(long incident) {
    var reviewing =
        reviews.entrySet().stream().filter(review -> review.getValue().reviews(incident)).toList();
    var asked = new HashSet<Long>();
    reviewing.forEach(review -> asked.addAll(review.getValue().everAsked));
    return lostBy(incident).isEmpty()
        && reviewing.stream().anyMatch(review -> review.getValue().complete)
        && !asked.isEmpty()
        && asked.stream()
            .allMatch(
                item ->
                    reviewing.stream().anyMatch(review -> asks(review.getKey(), item))
                        && isTriaged(item));
  }

  boolean asks(long postmortem, long id) {
    var item = items.get(id);
    return item.exists
        && reviews.get(postmortem).exists
        && reviews.get(postmortem).rightType
        && (item.linkedTo.contains(postmortem)
            || (Objects.equals(item.parent, postmortem) && item.rightType));
  }

  boolean isAsked(long id) {
    return reviews.keySet().stream().anyMatch(postmortem -> asks(postmortem, id));
  }

  boolean isTriaged(long id) {
    var item = items.get(id);
    return switch (item.said) {
      case NOTHING -> false;
      case ACCEPTED -> promiseHolds(id);
      case DEFERRED, RISK_ACCEPTED -> !today.isAfter(Objects.requireNonNull(item.until));
      case REJECTED -> true;
      case DUPLICATE -> stands(Objects.requireNonNull(item.duplicateOf));
    };
  }

  /** A promise holds once every ticket is fixed, or as long as none failed and its owner stays. */
  boolean promiseHolds(long id) {
    var item = items.get(id);
    var others = item.tickets.stream().map(items::get).toList();
    var broken =
        item.stands == Stands.UNFIXED
            || others.stream()
                .anyMatch(other -> !other.exists || other.hidden || other.stands == Stands.UNFIXED);
    var done =
        item.stands == Stands.FIXED
            && others.stream().allMatch(other -> other.stands == Stands.FIXED);
    return !broken && (done || ownerIsActive);
  }

  /** Whether a ticket may do part of an item. */
  boolean fits(long ticket, long item) {
    return isAsked(item)
        && items.get(ticket).exists
        && !items.get(ticket).hidden
        && !items.get(item).tickets.contains(ticket)
        && !leadsTo(ticket, item);
  }

  private boolean leadsTo(long from, long to) {
    return from == to || items.get(from).tickets.stream().anyMatch(next -> leadsTo(next, to));
  }

  /** Whether anybody ever asked for an item. */
  boolean wasAsked(long id) {
    return reviews.values().stream().anyMatch(review -> review.everAsked.contains(id));
  }

  /** Whether an item stands for its duplicates. */
  boolean stands(long id) {
    var item = items.get(id);
    return isAsked(id)
        && item.said != Said.REJECTED
        && item.said != Said.DUPLICATE
        && isTriaged(id);
  }

  /** Whoever names a duplicate is led to the item behind it. */
  long behind(long id) {
    var item = items.get(id);
    return item.said == Said.DUPLICATE ? Objects.requireNonNull(item.duplicateOf) : id;
  }

  void say(long id, Said said, @Nullable LocalDate until, @Nullable Long duplicateOf) {
    var item = items.get(id);
    item.said = said;
    item.until = until;
    item.duplicateOf = duplicateOf;
    if (said == Said.DUPLICATE) {
      items.values().stream()
          .filter(other -> Objects.equals(other.duplicateOf, id))
          .forEach(other -> other.duplicateOf = duplicateOf);
    }
  }

  /** Whether something it ever asked for stands for others. */
  boolean standsForDuplicates(long postmortem) {
    var asked = reviews.get(postmortem).everAsked;
    return items.values().stream().anyMatch(item -> asked.contains(item.duplicateOf));
  }

  /** To be called after each change: what is asked for now was asked for once. */
  void remember() {
    reviews.forEach(
        (postmortem, review) ->
            items.keySet().stream()
                .filter(item -> asks(postmortem, item))
                .forEach(review.everAsked::add));
    closed
        .keySet()
        .forEach(
            incident ->
                reviews.entrySet().stream()
                    .filter(review -> review.getValue().reviews(incident))
                    .forEach(review -> hadBy(incident).add(review.getKey())));
  }

  void delete(long id) {
    var review = reviews.get(id);
    if (review != null) {
      review.exists = false;
      items.values().stream()
          .filter(item -> Objects.equals(item.parent, id))
          .forEach(item -> item.exists = false);
    } else {
      items.get(id).exists = false;
    }
  }

  /** Every postmortem that an incident had and that nobody let go. */
  Set<Long> hadBy(long incident) {
    return everReviewedBy.computeIfAbsent(incident, one -> new LinkedHashSet<>());
  }

  /** An incident answers for every postmortem it ever had. */
  List<Long> lostBy(long incident) {
    return hadBy(incident).stream().filter(one -> !reviews.get(one).reviews(incident)).toList();
  }

  List<Long> itemsLostBy(long postmortem) {
    return reviews.get(postmortem).everAsked.stream()
        .filter(item -> !asks(postmortem, item))
        .toList();
  }
}
