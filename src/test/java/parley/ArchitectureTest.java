package parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.engine.spi.PersistentAttributeInterceptable;
import org.springframework.data.repository.Repository;
import parley.publishing.Page;
import parley.record.projection.Tables;

@AnalyzeClasses(
        packages = "parley",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {

    /** Leaves out what Spring AOT generates when the jar is built. */
    static final class Written implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("__");
        }
    }

    /** What each package may use; sub-packages are named for themselves. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("ingest", List.of("ingest..", "record.value", "text", "progress")),
            entry("ingest.yaml", List.of("record.value", "text")),
            entry("ingest.format", List.of("ingest.yaml", "record.value", "text")),
            entry("ingest.derive", List.of("ingest.format", "ingest.yaml", "record.value")),
            entry(
                    "ingest.check",
                    List.of("ingest.derive", "ingest.format", "ingest.yaml", "record.value", "text", "progress")),
            entry(
                    "ingest.load",
                    List.of(
                            "ingest.startup",
                            "ingest.check",
                            "ingest.derive",
                            "ingest.format",
                            "ingest.yaml",
                            "record.projection",
                            "record.value",
                            "progress")),
            entry(
                    "ingest.evidence",
                    List.of("ingest.check", "ingest.derive", "ingest.format", "ingest.yaml", "record.value", "text")),
            entry("ingest.draft", List.of("ingest.format", "ingest.yaml", "record.value", "text")),
            entry(
                    "ingest.watch",
                    List.of("ingest.load", "ingest.check", "ingest.format", "ingest.yaml", "search.text", "server")),
            entry("ingest.dryrun", List.of("ingest.load", "ingest.startup", "ingest.yaml", "progress")),
            entry("ingest.startup", List.of("ingest.yaml", "record.jpa")),
            entry("text", List.of()),
            entry("progress", List.of()),
            entry("record.value", List.of("text")),
            entry("record.jpa", List.of("record.value")),
            entry("record.projection", List.of("record.value")),
            entry("record.source", List.of("record.jpa", "record.value")),
            entry("record.participant", List.of("record.source", "record.jpa", "record.value")),
            entry(
                    "record",
                    List.of(
                            "record.participant",
                            "record.source",
                            "record.jpa",
                            "record.projection",
                            "record.value",
                            "text")),
            entry("record.history", List.of("record", "record.participant", "record.source", "record.value")),
            entry("filter", List.of("record..", "text")),
            entry("search.text", List.of("filter")),
            entry("search.columns", List.of("search.text", "filter", "record..")),
            entry("search", List.of("search.columns", "search.text", "filter", "record..", "progress")),
            entry("publishing", List.of("text")),
            entry("publishing.format", List.of("publishing")),
            entry("publishing.sitemap", List.of("publishing")),
            entry("publishing.error", List.of("publishing", "publishing.format")),
            entry("cite", List.of("publishing..", "record..", "text")),
            entry("change", List.of("publishing..", "record..", "text")),
            entry("dataset", List.of("cite", "publishing..", "record..")),
            entry("statement.view", List.of("cite", "search..", "filter", "publishing..", "record..", "text")),
            entry("statement.json", List.of("statement.view", "cite", "search..", "publishing..", "record..", "text")),
            entry(
                    "statement",
                    List.of(
                            "statement.json",
                            "statement.view",
                            "cite",
                            "search..",
                            "filter",
                            "publishing..",
                            "record..",
                            "text")),
            entry("talks", List.of("statement..", "cite", "search..", "filter", "publishing..", "record..")),
            entry("timeline.chart", List.of("talks", "statement..", "search..", "publishing..", "record..", "text")),
            entry(
                    "timeline",
                    List.of(
                            "timeline.chart",
                            "talks",
                            "statement..",
                            "cite",
                            "search..",
                            "filter",
                            "publishing..",
                            "record..",
                            "text")),
            entry(
                    "speaker",
                    List.of(
                            "timeline",
                            "talks",
                            "statement..",
                            "search..",
                            "filter",
                            "publishing..",
                            "record..",
                            "text")),
            entry("topic", List.of("statement..", "search..", "filter", "publishing..", "record..", "text")),
            entry("source", List.of("statement..", "search..", "filter", "publishing..", "record..", "text")),
            entry("server", List.of("search..", "publishing..", "record..")),
            entry("cache", List.of("server", "search..", "filter", "publishing..", "record..")));

    @ArchTest
    static void arrowsPointOneWay(JavaClasses all) {
        ARROWS.forEach((from, to) -> noClasses()
                .that()
                .resideInAPackage("parley." + from)
                .should()
                .dependOnClassesThat(resideInAPackage("parley..")
                        .and(not(resideInAPackage("parley." + from)))
                        .and(not(resideInAnyPackage(
                                to.stream().map("parley."::concat).toArray(String[]::new)))))
                .check(all));
    }

    @ArchTest
    static void everyPackageHasItsArrows(JavaClasses all) {
        assertThat(all.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("parley"))
                        .map(name -> name.substring("parley.".length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @ArchTest
    static void noTwoTopLevelClassesHaveOneName(JavaClasses all) {
        assertThat(all.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static void noNameMeansMoreThanThreeThings(JavaClasses all) {
        Map<String, Long> numbers = all.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(groupingBy(identity(), TreeMap::new, counting()));
        assertThat(numbers)
                .allSatisfy((name, number) -> assertThat(number).as(name).isLessThanOrEqualTo(3));
    }

    @ArchTest
    static final ArchRule datesAndWordsKnowNeitherSpringNorDatabaseNorHttp = noClasses()
            .that()
            .resideInAnyPackage("parley.record.value", "parley.text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.hibernate..", "jakarta..", "java.sql..", "java.net.http..");

    @ArchTest
    static final ArchRule ingestKnowsNoEntity = noClasses()
            .that()
            .resideInAPackage("parley.ingest..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    /** Others ask JDBC only for the metadata that describes the data package, and how busy its pool is. */
    @ArchTest
    static final ArchRule onlyIngestKnowsJdbcAndFlyway = noClasses()
            .that()
            .resideOutsideOfPackage("parley.ingest..")
            .and()
            .doNotBelongToAnyOf(Tables.class)
            .and()
            .doNotHaveSimpleName("DatabaseUnavailableAdvice")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql", "javax.sql", "org.postgresql..", "org.springframework.jdbc..", "org.flywaydb..");

    @ArchTest
    static final ArchRule repositoriesExposeFindersOnly = classes()
            .that()
            .areInterfaces()
            .and()
            .resideInAnyPackage("parley.record", "parley.record.history")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beAssignableTo(Repository.class)
            .andShould()
            .notBeAssignableTo("org.springframework.data.repository.CrudRepository");

    @ArchTest
    static final ArchRule noRepositoryMethodWrites = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Repository.class)
            .should()
            .notBeAnnotatedWith("org.springframework.data.jpa.repository.Modifying")
            .andShould()
            .haveNameNotMatching("(save|delete|remove|update|insert|flush).*");

    @ArchTest
    static final ArchRule entitiesCannotBeChanged =
            classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Immutable.class);

    /** Without that nothing would be read when it is needed: there are no proxies. */
    @ArchTest
    static final ArchRule entitiesAreEnhancedByTheBuild =
            classes().that().areAnnotatedWith(Entity.class).should().implement(PersistentAttributeInterceptable.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameNotStartingWith("$$_hibernate_")
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .andShould()
            .notHaveRawReturnType(void.class);

    @ArchTest
    static final ArchRule controllersAndPagesStayInTheirPackage = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .areAssignableTo(Page.class)
            .and()
            .areNotInterfaces()
            .should()
            .notBePublic();
}
