package io.followthrough.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.Test;

/** The sandbox gets the plugin as Jira would, as a jar, and keeps its own house in order. */
public class SandboxTest {

  @Test
  public void theSandboxNeverSeesThePlugin() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.followthrough..")
                .and(not(resideInAPackage("io.followthrough.sandbox.."))))
        .check(Classes.SANDBOX);
  }

  @Test
  public void theSandboxHasNoCycles() {
    slices()
        .matching("io.followthrough.sandbox.(**)")
        .should()
        .beFreeOfCycles()
        .check(Classes.SANDBOX);
  }
}
