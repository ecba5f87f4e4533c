package io.followthrough.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import java.nio.file.Path;
import org.junit.Test;

/** The plugin keeps to the rooms that {@code docs/rooms.puml} draws. */
public class RoomsTest {

  private static final Path DIAGRAM = Path.of(System.getProperty("basedir", ""), "docs/rooms.puml");

  @Test
  public void roomsKeepToTheDiagram() {
    classes()
        .that()
        .resideOutsideOfPackage("io.followthrough")
        .should(
            adhereToPlantUmlDiagram(
                DIAGRAM, consideringOnlyDependenciesInAnyPackage("io.followthrough..")))
        .check(Classes.PLUGIN);
  }

  @Test
  public void whatDecidesKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAnyPackage(
            "io.followthrough.action..",
            "io.followthrough.postmortem..",
            "io.followthrough.policy..",
            "io.followthrough.gate..",
            "io.followthrough.insight..",
            "io.followthrough.learning..",
            "io.followthrough.desk..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.followthrough..", "java..", "org.jspecify.annotations")
        .because("the diagram says which rooms they see, and they see no other library")
        .check(Classes.PLUGIN);
  }

  @Test
  public void thePluginHasNoCycles() {
    slices().matching("io.followthrough.(**)").should().beFreeOfCycles().check(Classes.PLUGIN);
  }

  @Test
  public void thePluginNeverSeesTheSandbox() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.followthrough.sandbox..")
        .check(Classes.PLUGIN);
  }

  @Test
  public void onlyTheStoreKnowsActiveObjects() {
    onlyIn("io.followthrough.jira.store", "net.java.ao..");
  }

  @Test
  public void onlyWorkflowModulesAndProvisioningKnowTheWorkflowEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.followthrough.jira.workflow", "io.followthrough.provision")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.opensymphony..")
        .check(Classes.PLUGIN);
  }

  @Test
  public void onlyRestKnowsResources() {
    onlyIn("io.followthrough.rest", "jakarta.ws.rs..");
  }

  @Test
  public void onlyPagesKnowServlets() {
    onlyIn("io.followthrough.web..", "jakarta.servlet..");
  }

  @Test
  public void onlyWiringKnowsSpring() {
    onlyIn("io.followthrough.wiring", "org.springframework..");
  }

  private static void onlyIn(String room, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(Classes.PLUGIN);
  }
}
