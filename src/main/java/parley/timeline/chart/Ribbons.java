package parley.timeline.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import parley.publishing.format.ThymeleafViews;

/** Caches ribbons as HTML: all pages of a list show the same one. */
@Component
public final class Ribbons {

    /**
     * Identifies a ribbon.
     *
     * @param list the address of the whole list, with its filter
     * @param isWhole whether one page holds the list, so that each entry has a mark
     */
    public record RibbonKey(String version, String list, boolean isWhole) {}

    private record CachedRibbon(Ribbon ribbon, Supplier<String> html) {}

    /** The part of {@code parley.kept} that ribbons take in addition to pages. */
    private static final int SHARE = 16;

    /** The memory in bytes that a mark takes, roughly. */
    private static final int PART = 2_000;

    private final ThymeleafViews templates;
    private final Cache<RibbonKey, CachedRibbon> cache;

    Ribbons(ThymeleafViews templates, @Value("${parley.kept}") DataSize most) {
        this.templates = templates;
        cache = Caffeine.newBuilder()
                .maximumWeight(most.toBytes() / SHARE)
                .weigher((RibbonKey key, CachedRibbon cached) ->
                        PART * (2 + marks(cached.ribbon())) + key.list().length())
                .executor(Runnable::run)
                .build();
    }

    /** Renders a ribbon when its HTML is first needed; an empty ribbon has none. */
    public Supplier<String> html(RibbonKey key, Supplier<Ribbon> ribbon) {
        return cache.get(key, any -> make(ribbon.get())).html();
    }

    private static int marks(Ribbon ribbon) {
        return ribbon.lanes().stream()
                .mapToInt(lane -> lane.points().size() + lane.bars().size())
                .sum();
    }

    private CachedRibbon make(Ribbon ribbon) {
        return new CachedRibbon(
                ribbon,
                SingletonSupplier.of(() -> templates.fragment("fragments/ribbon", "ribbon", Map.of("ribbon", ribbon))));
    }
}
