package parley.record.jpa;

import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.engine.spi.PersistentAttributeInterceptable;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.service.spi.ServiceContributor;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Keeps Hibernate from generating classes at start: the build has enhanced the entities, which load what they refer to
 * lazily and without proxies. Refuses to start where it has not.
 */
public final class EnhancedEntities implements ServiceContributor, Integrator {

    @Override
    public void contribute(StandardServiceRegistryBuilder services) {
        services.addService(BytecodeProvider.class, new BytecodeProviderImpl());
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var plain = metadata.getEntityBindings().stream()
                .map(PersistentClass::getMappedClass)
                .filter(entity -> !PersistentAttributeInterceptable.class.isAssignableFrom(entity))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        if (!plain.isEmpty()) {
            throw new PlainEntitiesException(plain);
        }
    }

    /** Some entities were not enhanced by the build. */
    public static final class PlainEntitiesException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private PlainEntitiesException(List<String> entities) {
            super("The build has not enhanced these entities: " + String.join(", ", entities) + ".");
        }
    }

    /** Explains without a stack trace how to have them enhanced. */
    static final class Analyzer extends AbstractFailureAnalyzer<PlainEntitiesException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, PlainEntitiesException cause) {
            return new FailureAnalysis(
                    cause.getMessage() + " An IDE's own compiler leaves them so.",
                    "Run mvn process-classes and start again without a build by the IDE, or have the IDE"
                            + " leave the build to Maven: src/ops/README.md, \"From an IDE\", says how. A new entity is named in pom.xml, for hibernate-maven-plugin.",
                    cause);
        }
    }
}
