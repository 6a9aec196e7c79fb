package parley.record.participant;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The names that are spelled in several ways. */
public interface Spellings extends Repository<Spelling, Object> {

    /** All of them, those of one name together. */
    @Query("select s from Spelling s order by s.key.group, s.key.position")
    List<Spelling> all();

    /** The spellings of each name. */
    default Collection<List<String>> byName() {
        return all().stream()
                .collect(
                        Collectors.groupingBy(Spelling::group, Collectors.mapping(Spelling::name, Collectors.toList())))
                .values();
    }
}
