package parley.ingest.yaml;

import java.util.List;

/** A list of texts, and where it stands. */
public record LocatedTexts(List<LocatedText> texts, Position place) {}
