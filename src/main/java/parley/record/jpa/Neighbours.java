package parley.record.jpa;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A repository of things that may be too many to read all their ids. */
@NoRepositoryBean
public interface Neighbours<T> extends Repository<T, String> {

    /** Ids close in order to one that does not exist, to suggest to someone who mistyped; in no order. */
    default List<String> near(String id) {
        var most = Limit.of(200);
        return Stream.of(from(id, most), before(id, most)).flatMap(List::stream).toList();
    }

    @Query("select t.id from #{#entityName} t where t.id >= :id order by t.id")
    List<String> from(String id, Limit limit);

    @Query("select t.id from #{#entityName} t where t.id < :id order by t.id desc")
    List<String> before(String id, Limit limit);
}
