package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.engine.spi.PersistentAttributeInterceptable;
import org.springframework.data.repository.Repository;

@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsPointOneWay =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("archive")
                    .definedBy("parley.archive")
                    .layer("speaker")
                    .definedBy("parley.speaker")
                    .layer("topic")
                    .definedBy("parley.topic")
                    .layer("source")
                    .definedBy("parley.source")
                    .layer("timeline")
                    .definedBy("parley.timeline")
                    .layer("talks")
                    .definedBy("parley.talks")
                    .layer("statement")
                    .definedBy("parley.statement")
                    .layer("cite")
                    .definedBy("parley.cite")
                    .layer("dataset")
                    .definedBy("parley.dataset")
                    .layer("change")
                    .definedBy("parley.change")
                    .layer("delivery")
                    .definedBy("parley.delivery")
                    .layer("publishing")
                    .definedBy("parley.publishing")
                    .layer("search")
                    .definedBy("parley.search")
                    .layer("record")
                    .definedBy("parley.record")
                    .whereLayer("archive")
                    .mayOnlyAccessLayers("record")
                    .whereLayer("archive")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("speaker")
                    .mayOnlyAccessLayers(
                            "timeline", "talks", "statement", "search", "publishing", "record")
                    .whereLayer("topic")
                    .mayOnlyAccessLayers("statement", "search", "publishing", "record")
                    .whereLayer("source")
                    .mayOnlyAccessLayers("statement", "search", "publishing", "record")
                    .whereLayer("timeline")
                    .mayOnlyAccessLayers(
                            "talks", "statement", "cite", "search", "publishing", "record")
                    .whereLayer("talks")
                    .mayOnlyAccessLayers("statement", "cite", "search", "publishing", "record")
                    .whereLayer("statement")
                    .mayOnlyAccessLayers("cite", "search", "publishing", "record")
                    .whereLayer("cite")
                    .mayOnlyAccessLayers("publishing", "record")
                    .whereLayer("change")
                    .mayOnlyAccessLayers("publishing", "record")
                    .whereLayer("dataset")
                    .mayOnlyAccessLayers("cite", "publishing", "record")
                    .whereLayer("delivery")
                    .mayOnlyAccessLayers("search", "publishing", "record")
                    .whereLayer("delivery")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("publishing")
                    .mayNotAccessAnyLayer()
                    .whereLayer("search")
                    .mayOnlyAccessLayers("record")
                    .whereLayer("record")
                    .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule archiveKnowsNoEntity =
            noClasses()
                    .that()
                    .resideInAPackage("parley.archive")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule onlyArchiveKnowsJdbcAndFlyway =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("parley.archive")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql",
                            "javax.sql",
                            "org.springframework.jdbc..",
                            "org.flywaydb..");

    @ArchTest
    static final ArchRule repositoriesExposeFindersOnly =
            classes()
                    .that()
                    .areInterfaces()
                    .and()
                    .resideInAPackage("parley.record")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .beAssignableTo(Repository.class)
                    .andShould()
                    .notBeAssignableTo("org.springframework.data.repository.CrudRepository");

    @ArchTest
    static final ArchRule noRepositoryMethodWrites =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAssignableTo(Repository.class)
                    .should()
                    .notBeAnnotatedWith("org.springframework.data.jpa.repository.Modifying")
                    .andShould()
                    .haveNameNotMatching("(save|delete|remove|update|insert|flush).*");

    @ArchTest
    static final ArchRule entitiesCannotBeChanged =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .beAnnotatedWith(Immutable.class);

    /** Without that nothing would be read when it is needed: there are no proxies. */
    @ArchTest
    static final ArchRule entitiesAreEnhancedByTheBuild =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .implement(PersistentAttributeInterceptable.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters =
            methods()
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
    static final ArchRule controllersStayInTheirPackage =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .or()
                    .haveSimpleNameEndingWith("Page")
                    .and()
                    .areNotInterfaces()
                    .should()
                    .notBePublic();
}
