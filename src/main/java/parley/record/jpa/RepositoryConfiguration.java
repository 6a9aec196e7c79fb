package parley.record.jpa;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Creates repositories after all other beans, so that Hibernate starts on a second core meanwhile.
 *
 * <p>Spring Data's deferred mode does the same, but is lost where the build prepares the beans ahead of time.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackages = {"parley.record", "parley.search"},
        bootstrapMode = BootstrapMode.LAZY,
        queryEnhancerSelector = RepositoryConfiguration.AsWritten.class)
// Public for the code that Spring AOT generates beside the repositories.
public class RepositoryConfiguration {

    /** Leaves parsing queries to Hibernate: Spring Data adds no order or count to any. */
    public static final class AsWritten extends DefaultQueryEnhancerSelector {

        public AsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }

    /** Injects repositories before they are created. */
    private static final class Ahead extends ContextAnnotationAutowireCandidateResolver {

        @Override
        protected boolean isLazy(DependencyDescriptor asked) {
            return Repository.class.isAssignableFrom(asked.getDependencyType()) || super.isLazy(asked);
        }
    }

    @Bean
    static BeanFactoryPostProcessor findersAhead() {
        return beans -> ((DefaultListableBeanFactory) beans).setAutowireCandidateResolver(new Ahead());
    }

    /** Creates all of them, so that a fault stops the start and not the first request. */
    @EventListener
    void make(ContextRefreshedEvent refreshed) {
        refreshed.getApplicationContext().getBeansOfType(Repository.class);
    }
}
