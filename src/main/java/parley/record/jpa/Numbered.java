package parley.record.jpa;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A repository of things that have positions in an order of their own, from 1 and without gaps. */
@NoRepositoryBean
public interface Numbered<T> extends Repository<T, String> {

    Optional<T> findById(String id);

    @Query("select coalesce(max(t.position), 0) from #{#entityName} t")
    int size();

    /** The ids from one position through another. */
    @Query("select t.id from #{#entityName} t where t.position between :first and :last order by t.position")
    List<String> ids(int first, int last);
}
