package parley.record;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;
import org.springframework.data.repository.config.BootstrapMode;

/** How finders are made. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        // On the second core while the first goes on to start.
        bootstrapMode = BootstrapMode.DEFERRED,
        queryEnhancerSelector = Finders.AsWritten.class)
class Finders {

    /** Leaves it to Hibernate to parse queries: no finder is sorted or counted by Spring Data. */
    static final class AsWritten extends DefaultQueryEnhancerSelector {

        AsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }
}
