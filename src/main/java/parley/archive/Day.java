package parley.archive;

import java.time.LocalDate;

/** A day on which something came on record or was changed, with its place in a file. */
record Day(LocalDate date, Place place) {}
