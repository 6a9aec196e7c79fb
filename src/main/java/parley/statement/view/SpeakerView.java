package parley.statement.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.filter.Scope;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.record.StatementSpeaker;
import parley.record.value.ParticipantKind;
import parley.search.text.Highlighter;

/**
 * One who said a statement.
 *
 * @param page null for someone whom the source does not name
 * @param name the name, or what the source calls someone without one
 * @param office at that time; empty if the source gives none
 * @param side at that time
 */
public record SpeakerView(
        @Nullable Link page, HighlightedText name, boolean delegation, HighlightedText office, SideView side) {

    static SpeakerView of(StatementSpeaker speaker, Highlighter marker) {
        return new SpeakerView(
                speaker.named()
                        .map(one -> new Link("/speakers/" + one.id(), one.fullName()))
                        .orElse(null),
                HighlightedText.of(speaker.name(), marker.in(Scope.BY)),
                speaker.named()
                        .filter(one -> one.kind() == ParticipantKind.DELEGATION)
                        .isPresent(),
                HighlightedText.of(speaker.officeThen().orElse(""), marker.in(Scope.OFFICE)),
                SideView.of(speaker.sideThen()));
    }

    /** The id of the participant; empty for someone without a name. */
    public Optional<String> id() {
        return Optional.ofNullable(page)
                .map(link -> link.href().substring(link.href().lastIndexOf('/') + 1));
    }

    /** Someone without a name is described by what the source calls them. */
    JsonLdNode jsonLd() {
        return page == null
                ? JsonLdNode.of("Person").with("description", name.text())
                : StatementThing.participant(page, delegation);
    }
}
