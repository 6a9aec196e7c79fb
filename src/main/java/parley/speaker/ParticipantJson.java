package parley.speaker;

import java.util.List;
import parley.publishing.Address;
import parley.publishing.Reference;
import parley.statement.SideJson;
import parley.statement.SideView;

/**
 * A participant as data.
 *
 * @param kind person or delegation
 * @param statements how many statements of theirs are on record
 * @param ownWords how many of those are all in their own words
 */
record ParticipantJson(
        String id,
        String name,
        Address address,
        String kind,
        SideJson side,
        int statements,
        int ownWords) {

    static ParticipantJson of(SpeakersPage.Row row, SideView side) {
        var page = Reference.to(row.speaker());
        return new ParticipantJson(
                page.id(),
                page.name(),
                page.address(),
                row.delegation() ? "delegation" : "person",
                SideJson.of(side),
                row.statements(),
                row.ownWords());
    }

    /** The same as a row of a table. */
    List<Object> cells() {
        return List.of(id, address, name, kind, side.name(), statements, ownWords);
    }
}
