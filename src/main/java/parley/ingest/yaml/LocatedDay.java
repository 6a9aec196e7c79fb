package parley.ingest.yaml;

import java.time.LocalDate;

/** A day on which something came on record or was changed, with its place in a file. */
public record LocatedDay(LocalDate date, Position place) {}
