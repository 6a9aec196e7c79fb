package parley.publishing;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing on record has the id that the address names; answered 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotOnRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;
    private final String id;
    private final transient List<String> ids;

    /**
     * Says that nothing has this id.
     *
     * @param folder the path that the id was looked up under, such as /speakers/
     * @param ids the ids that there are under it, to offer the closest of
     */
    public NotOnRecord(String folder, String id, List<String> ids) {
        super("nothing on record at " + folder + id);
        this.folder = folder;
        this.id = id;
        this.ids = ids;
    }

    public String folder() {
        return folder;
    }

    public String id() {
        return id;
    }

    public List<String> ids() {
        return ids;
    }
}
