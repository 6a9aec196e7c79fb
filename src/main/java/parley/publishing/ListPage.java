package parley.publishing;

import java.util.Optional;

/** A page of a list that may go on on other pages. */
public interface ListPage extends Page {

    /** The part of the list that stands on this page. */
    ListSlice part();

    @Override
    default String address() {
        return part().address();
    }

    @Override
    default String whole() {
        return part().whole();
    }

    /** The page that shows an entry in context has the list for another address. */
    @Override
    default String canonical() {
        return part().inContext() ? whole() : address();
    }

    @Override
    default Optional<String> previous() {
        return Optional.ofNullable(part().previous()).map(Link::href);
    }

    @Override
    default Optional<String> next() {
        return Optional.ofNullable(part().next()).map(Link::href);
    }

    @Override
    default Optional<Table> table() {
        return Optional.of(part().all());
    }

    @Override
    default Optional<Feed> feed() {
        return Optional.ofNullable(part().newest());
    }
}
