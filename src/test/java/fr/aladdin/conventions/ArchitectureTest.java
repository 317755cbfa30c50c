package fr.aladdin.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/architecture.md says of packages, kept by machine. */
@AnalyzeClasses(packages = "fr.aladdin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PAGES = "fr.aladdin..web..";

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("fr.aladdin.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.describe(
                            "the web side of a feature",
                            type -> type.getPackageName().contains(".web")),
                    JavaClass.Predicates.resideInAPackage("fr.aladdin.site"));

    @ArchTest
    static final ArchRule platform_and_language_know_no_feature = noClasses()
            .that()
            .resideInAnyPackage("fr.aladdin.platform..", "fr.aladdin.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.aladdin.account..",
                    "fr.aladdin.catalogue..",
                    "fr.aladdin.learning..",
                    "fr.aladdin.mailbox..",
                    "fr.aladdin.training..",
                    "fr.aladdin.site..");

    @ArchTest
    static final ArchRule the_openid_client_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.openid..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("fr.aladdin..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("fr.aladdin.openid..")));

    /** Every feature says what it holds; who shows and erases it knows none of them. */
    @ArchTest
    static final ArchRule what_is_held_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.personal..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("fr.aladdin..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "fr.aladdin.personal..", "fr.aladdin.platform..", "fr.aladdin.language..")));

    /** Nobody signs in to Aladdin with the practice provider, and it knows nobody of Aladdin. */
    @ArchTest
    static final ArchRule the_practice_provider_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.olivette..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("fr.aladdin..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "fr.aladdin.olivette..", "fr.aladdin.platform..")));

    @ArchTest
    static final ArchRule only_learning_knows_the_practice_provider = noClasses()
            .that()
            .resideOutsideOfPackages("fr.aladdin.olivette..", "fr.aladdin.learning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.aladdin.olivette..");

    @ArchTest
    static final ArchRule passphrases_know_no_person_and_no_database = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.passphrase..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.aladdin.account..", "fr.aladdin.catalogue..", "fr.aladdin.site..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule the_catalogue_knows_no_practice = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.aladdin.learning..", "fr.aladdin.mailbox..", "fr.aladdin.training..");

    @ArchTest
    static final ArchRule the_mailbox_knows_no_group = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.mailbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.aladdin.learning..", "fr.aladdin.training..");

    @ArchTest
    static final ArchRule learning_knows_no_training = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.learning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.aladdin.training..");

    @ArchTest
    static final ArchRule learning_knows_no_revision = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.learning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.aladdin.revision..");

    @ArchTest
    static final ArchRule nobody_below_knows_workshops_and_hours = noClasses()
            .that()
            .resideInAnyPackage(
                    "fr.aladdin.account..",
                    "fr.aladdin.catalogue..",
                    "fr.aladdin.learning..",
                    "fr.aladdin.mailbox..",
                    "fr.aladdin.training..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.aladdin.network..",
                    "fr.aladdin.workshop..",
                    "fr.aladdin.hours..",
                    "fr.aladdin.board..",
                    "fr.aladdin.certificate..");

    @ArchTest
    static final ArchRule workshops_know_no_hours = noClasses()
            .that()
            .resideInAnyPackage("fr.aladdin.network..", "fr.aladdin.workshop..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.aladdin.hours..");

    @ArchTest
    static final ArchRule nobody_knows_the_board = noClasses()
            .that()
            .resideOutsideOfPackages("fr.aladdin.board..", "fr.aladdin.demonstration..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.aladdin.board..");

    @ArchTest
    static final ArchRule hours_know_no_certificate = noClasses()
            .that()
            .resideInAnyPackage("fr.aladdin.network..", "fr.aladdin.workshop..", "fr.aladdin.hours..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.aladdin.certificate..");

    @ArchTest
    static final ArchRule only_pages_know_pages = noClasses()
            .that()
            .resideOutsideOfPackage(PAGES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PAGES);

    /** A page that calls one of two such methods waits for the platform to try both, which takes longer than the page. */
    @ArchTest
    static final ArchRule pages_never_choose_between_two_methods = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(new ArchCondition<>("show pages one public method of a name with so many parameters") {
                @Override
                public void check(JavaClass bean, ConditionEvents events) {
                    shownTo(new LinkedHashSet<>(), bean).forEach(shown -> calledByPages(shown)
                            .collect(Collectors.groupingBy(method -> method.getName() + "/"
                                    + method.getRawParameterTypes().size()))
                            .forEach((name, alike) -> events.add(new SimpleConditionEvent(
                                    bean,
                                    alike.stream()
                                                    .map(JavaMethod::getRawParameterTypes)
                                                    .distinct()
                                                    .count()
                                            == 1,
                                    shown.getName() + "." + name))));
                }
            });

    /** A bean, and what its methods give and what these give, as far as it is ours. */
    private static Set<JavaClass> shownTo(Set<JavaClass> shown, JavaClass type) {
        if (type.getPackageName().startsWith("fr.aladdin") && shown.add(type)) {
            calledByPages(type)
                    .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                    .forEach(given -> shownTo(shown, given));
        }
        return shown;
    }

    private static Stream<JavaMethod> calledByPages(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE)
                        && method.getOwner().getPackageName().startsWith("fr.aladdin"));
    }

    @ArchTest
    static final ArchRule faces_and_servlets_stay_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackages(PAGES, "fr.aladdin.site..", "fr.aladdin.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule pages_never_touch_the_database = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule entities_tell_their_story_without_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that()
            .resideOutsideOfPackage("fr.aladdin.launch..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Service)$");

    @ArchTest
    static final ArchRule the_launcher_stands_alone = noClasses()
            .that()
            .resideInAPackage("fr.aladdin.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.aladdin.platform..", "fr.aladdin.account..", "fr.aladdin.site..", "jakarta..");
}
