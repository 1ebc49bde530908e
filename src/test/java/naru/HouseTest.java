package naru;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import naru.base.TimeZones;
import naru.base.access.ForAdministrators;
import naru.base.access.ForAnyone;
import naru.base.access.ForContacts;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import naru.base.access.ForSignedIn;
import naru.base.access.ForStaff;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

/** The plan of the house: which room a line belongs in, and who may walk from one to another. */
@AnalyzeClasses(packages = "naru", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    void each_module_uses_only_those_below_it(JavaClasses classes) {
        ApplicationModules.of(Naru.class).verify();
    }

    @ArchTest
    static final ArchRule vaadin_stays_on_the_screen = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .and()
            .areNotAssignableTo(Naru.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule features_know_no_screen = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("naru..ui..");

    /** Books look things up for services, which decide first what the asker may see. */
    @ArchTest
    static final ArchRule views_ask_services_only = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Book")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("naru.account.People")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("naru.outbox.Letter")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("naru.outbox.Notice");

    /** Files are given out at addresses of their own, which {@link EndpointsTest} knows, and not by Vaadin. */
    @ArchTest
    static final ArchRule files_leave_by_endpoints = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.vaadin\\.flow\\.server\\.(.*Download.*|.*StreamResource.*|StreamRegistration)");

    @ArchTest
    static final ArchRule every_service_method_says_whom_it_is_for = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "one of base.access.For…",
                    annotation -> Set.of(
                                    ForAnyone.class,
                                    ForSignedIn.class,
                                    ForContacts.class,
                                    ForOfficials.class,
                                    ForCoordinators.class,
                                    ForStaff.class,
                                    ForAdministrators.class)
                            .stream()
                            .anyMatch(allowed -> annotation.getRawType().isEquivalentTo(allowed))));

    /** The JDK's zone rules may be older than a zone's newest law, see {@link naru.base.TimeZones}. */
    @ArchTest
    static final ArchRule time_is_reckoned_in_one_place = noClasses()
            .that()
            .areNotAssignableTo(TimeZones.class)
            .should()
            .callMethod(LocalDateTime.class, "atZone", ZoneId.class)
            .orShould()
            .callMethod(Instant.class, "atZone", ZoneId.class)
            .orShould()
            .callMethod(ZoneId.class, "getRules")
            .orShould()
            .callMethod(LocalDateTime.class, "ofInstant", Instant.class, ZoneId.class)
            .orShould()
            .callMethod(LocalDate.class, "ofInstant", Instant.class, ZoneId.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ZonedDateTime.class);

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
