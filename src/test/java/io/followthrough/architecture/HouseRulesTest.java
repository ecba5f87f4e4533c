package io.followthrough.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.Test;

/** What nobody does, in the plugin as in the sandbox. */
public class HouseRulesTest {

  /** What tells the time or the place of this machine. */
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalTime.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.InstantSource.system",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.lang.System.currentTimeMillis");

  @Test
  public void onlyWiringReadsTheClock() {
    nobodyReadsTheClockOutside("io.followthrough.wiring..", Classes.PLUGIN);
  }

  @Test
  public void onlyBootReadsTheClock() {
    nobodyReadsTheClockOutside("io.followthrough.sandbox.boot..", Classes.SANDBOX);
  }

  @Test
  public void nobodyTakesWhatHeWasNotGiven() {
    nobodyAsksTheComponentAccessor(Classes.PLUGIN);
    nobodyAsksTheComponentAccessor(Classes.SANDBOX);
  }

  @Test
  public void everyPackageSaysThatNothingIsNull() {
    assertThat(unmarked(Classes.PLUGIN)).isEmpty();
    assertThat(unmarked(Classes.SANDBOX)).isEmpty();
  }

  private static void nobodyReadsTheClockOutside(String room, JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .accessTargetWhere(describe("it tells the time or place", HouseRulesTest::readsAClock))
        .because("time and zone come through the constructor")
        .check(classes);
  }

  private static boolean readsAClock(JavaAccess<?> access) {
    var target = access.getTarget();
    return CLOCKS.contains(access.getTargetOwner().getName() + "." + target.getName())
        || target.getFullName().equals("java.util.Date.<init>()");
  }

  private static void nobodyAsksTheComponentAccessor(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor")
        .because("services come through the constructor")
        .check(classes);
  }

  private static Set<String> unmarked(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackage)
        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
        .map(JavaPackage::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
