package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** The way of the data, held fast. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ArchitectureTest.OnlyTheProgram.class)
class ArchitectureTest {

  /** Leaves out the tests wherever the build puts them. */
  static final class OnlyTheProgram implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static final Set<String> CLOCK_READERS =
      Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("dev.dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule downwardsOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("dev.dateline.cli..")
          .layer("eval")
          .definedBy("dev.dateline.eval..")
          .layer("corrections")
          .definedBy("dev.dateline.corrections..")
          .layer("diff")
          .definedBy("dev.dateline.diff..")
          .layer("report")
          .definedBy("dev.dateline.report..")
          .layer("completion")
          .definedBy("dev.dateline.completion..")
          .layer("explain")
          .definedBy("dev.dateline.explain..")
          .layer("reader")
          .definedBy("dev.dateline.reader..")
          .layer("door")
          .definedBy("dev.dateline")
          .layer("input")
          .definedBy("dev.dateline.input..")
          .layer("output")
          .definedBy("dev.dateline.output..")
          .layer("chronology")
          .definedBy("dev.dateline.chronology..")
          .layer("events")
          .definedBy("dev.dateline.events..")
          .layer("occurrence")
          .definedBy("dev.dateline.occurrence..")
          .layer("names")
          .definedBy("dev.dateline.names..")
          .layer("dates")
          .definedBy("dev.dateline.dates..")
          .layer("text")
          .definedBy("dev.dateline.text..")
          .layer("rules")
          .definedBy("dev.dateline.rules..")
          .layer("model")
          .definedBy("dev.dateline.model..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("door")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("input")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("output")
          .mayOnlyBeAccessedByLayers("cli", "eval", "diff", "explain", "corrections", "report")
          .whereLayer("corrections")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("corrections")
          .mayOnlyAccessLayers("reader", "output", "rules", "model")
          .whereLayer("diff")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("diff")
          .mayOnlyAccessLayers("output", "model")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyAccessLayers("output", "model")
          .whereLayer("completion")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("completion")
          .mayNotAccessAnyLayer()
          .whereLayer("explain")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("explain")
          .mayOnlyAccessLayers("output", "text", "model")
          .whereLayer("reader")
          .mayOnlyAccessLayers("model")
          .whereLayer("chronology")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("events")
          .mayOnlyBeAccessedByLayers("cli", "door")
          .whereLayer("input")
          .mayOnlyAccessLayers("reader", "model")
          .whereLayer("output")
          .mayOnlyAccessLayers("model")
          .whereLayer("chronology")
          .mayOnlyAccessLayers("occurrence", "model")
          .whereLayer("occurrence")
          .mayOnlyAccessLayers("rules", "model")
          .whereLayer("model")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule nattyAndItsDatesHaveOneSeat =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.dateline.dates.PhraseReader")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.natty..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.util.Date.class);

  @ArchTest
  static final ArchRule waysOutAreInTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.dateline.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule exitIsInMainOnly =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.dateline.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule clockIsReadInTheCommandLineOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.dateline.cli..")
          .should()
          .callMethodWhere(readsTheClock())
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule detectorOfEncodingsHasOneSeat =
      classes()
          .that()
          .resideInAPackage("dev.dateline..")
          .and()
          .doNotHaveFullyQualifiedName("dev.dateline.input.LegacyCharset")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackage("org.mozilla..");

  @ArchTest
  static final ArchRule librariesOfDocumentsStayWithTheirReaders =
      noClasses()
          .that()
          .resideInAPackage("dev.dateline..")
          .and()
          .resideOutsideOfPackage("dev.dateline.input..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jsoup..",
              "org.apache.pdfbox..",
              "com.rometools..",
              "org.apache.james..",
              "org.netpreserve..");

  @ArchTest
  static final ArchRule librariesOfFormatsStayWithTheirWriters =
      noClasses()
          .that()
          .resideInAPackage("dev.dateline..")
          .and()
          .resideOutsideOfPackages("dev.dateline.input..", "dev.dateline.output..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "biweekly..", "org.apache.commons.compress..");

  private static DescribedPredicate<JavaMethodCall> readsTheClock() {
    return DescribedPredicate.describe(
        "reads the clock",
        call ->
            CLOCK_READERS.contains(call.getName())
                && (call.getTargetOwner().getPackageName().equals("java.time")
                    || call.getTargetOwner().isEquivalentTo(System.class)));
  }
}
