package parley.record.value;

/** As what someone takes part in talks. Only parties are those between whom the talks are. */
public enum TalksRole implements Vocabulary {
    PARTY,
    MEDIATOR,
    HOST,
    OBSERVER,
    GUARANTOR
}
