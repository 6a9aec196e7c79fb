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
 * How finders are made: when all else is, so that the second core can ready Hibernate meanwhile.
 *
 * <p>Spring Data has this as its deferred mode, which does not outlast the build where that makes
 * the beans ahead of time.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackages = {"parley.record", "parley.search"},
        bootstrapMode = BootstrapMode.LAZY,
        queryEnhancerSelector = RepositoryConfiguration.AsWritten.class)
// Public for the code that Spring AOT generates beside the repositories.
public class RepositoryConfiguration {

    /** Leaves it to Hibernate to parse queries: no finder is sorted or counted by Spring Data. */
    public static final class AsWritten extends DefaultQueryEnhancerSelector {

        public AsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }

    /** Hands out finders before they are made. */
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

    /** Fails the start, not the first reader, where they can't be made. */
    @EventListener
    void make(ContextRefreshedEvent refreshed) {
        refreshed.getApplicationContext().getBeansOfType(Repository.class);
    }
}
