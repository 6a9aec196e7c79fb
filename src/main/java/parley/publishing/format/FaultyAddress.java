package parley.publishing.format;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Data were asked for at an address that can't be read; answers 400. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class FaultyAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> faults;

    /**
     * Says what is wrong with an address.
     *
     * @param faults what is wrong, by the name of the parameter
     */
    FaultyAddress(Map<String, String> faults) {
        super(String.join(" ", faults.values()));
        this.faults = Map.copyOf(faults);
    }

    public Map<String, String> faults() {
        return faults;
    }
}
