package dk.ungegarantien;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.workrules.WorkRules;
import dk.ungegarantien.workrules.Worker;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The house: seven floors, and every arrow points down. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.ungegarantien");

    /** From the top down. Rooms of one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("notifications", "statistics"),
            List.of("agreements", "cases"),
            List.of("bookings", "visits", "applications", "moderation"),
            List.of("offers"),
            List.of("partners", "schools"),
            List.of("accounts", "workrules"));

    @Test
    void a_package_uses_only_what_stands_below_it() {
        var rule = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        FLOORS.stream().flatMap(List::stream).forEach(room -> rule.layer(room)
                .definedBy("dk.ungegarantien.%s..".formatted(room)));
        var above = new ArrayList<String>();
        for (var floor : FLOORS) {
            for (var room : floor) {
                if (above.isEmpty()) {
                    rule.whereLayer(room).mayNotBeAccessedByAnyLayer();
                } else {
                    rule.whereLayer(room).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
                }
            }
            above.addAll(floor);
        }
        rule.check(HOUSE);
    }

    @Test
    void only_the_table_of_what_blocks_a_match_compares_people_with_offers() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages("dk.ungegarantien.offers..", "dk.ungegarantien.workrules..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(WorkRules.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Worker.class)
                .orShould()
                .callMethod(OfferSummary.class, "minimumAge")
                .orShould()
                .callMethod(OfferSummary.class, "maximumAge")
                .orShould()
                .callMethod(OfferSummary.class, "grades")
                .because("what blocks a match stands in offers.FitTable");
        rule.check(HOUSE);
    }

    @Test
    void the_ground_floor_knows_nobody() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("dk.ungegarantien.shared..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.ungegarantien..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAPackage("dk.ungegarantien.shared.."))));
        rule.check(HOUSE);
    }

    @Test
    void accounts_and_work_rules_stand_on_the_ground_floor_alone() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage("dk.ungegarantien.accounts..", "dk.ungegarantien.workrules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dk.ungegarantien.partners..",
                        "dk.ungegarantien.schools..",
                        "dk.ungegarantien.offers..",
                        "dk.ungegarantien.applications..");
        rule.check(HOUSE);
    }

    @Test
    void there_are_no_circles() {
        ArchRule rule = slices().matching("dk.ungegarantien.(*)..").should().beFreeOfCycles();
        rule.check(HOUSE);
    }

    @Test
    void entities_stay_in_their_room() {
        ArchRule rule = classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideOutsideOfPackage("dk.ungegarantien.shared")
                .should()
                .bePackagePrivate();
        rule.check(HOUSE);
    }

    @Test
    void endpoints_stay_in_their_room() {
        ArchRule rule = classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();
        rule.check(HOUSE);
    }

    @Test
    void endpoint_methods_are_public_or_they_would_never_be_found() {
        ArchRule rule = methods()
                .that()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .bePublic();
        rule.check(HOUSE);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        ArchRule rule = methods()
                .that()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should(Access.sayWhoMayCall());
        rule.check(HOUSE);
    }

    @Test
    void every_write_runs_in_a_transaction() {
        ArchRule rule = methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(WithTransaction.class);
        rule.check(HOUSE);
    }

    @Test
    void nobody_asks_two_things_at_once_on_one_session() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(Uni.class, "combine")
                .orShould()
                .callMethod(Uni.class, "join")
                .orShould()
                .callMethod(Multi.class, "transformToUniAndMerge", Function.class);
        rule.check(HOUSE);
    }
}
