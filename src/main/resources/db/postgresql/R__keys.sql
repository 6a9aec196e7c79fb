-- The foreign keys of the long tables that no page follows, and the index that each needs. A record that stays in the
-- database is held to them, whoever comes to write there. H2 goes without: they would be a third of its load, of what was
-- checked before and nobody else writes. Flyway runs this anew when a letter of it changes, and all rows are checked again.
create index if not exists statement_speaker on statement (speaker_id);
alter table statement
    drop constraint if exists statement_speaker_id_fkey,
    add foreign key (speaker_id) references participant (id);

create index if not exists statement_talks_talks on statement_talks (talks_id);
alter table statement_talks
    drop constraint if exists statement_talks_talks_id_fkey,
    add foreign key (talks_id) references talks (id);

create index if not exists statement_topic_topic on statement_topic (topic_id);
alter table statement_topic
    drop constraint if exists statement_topic_topic_id_fkey,
    add foreign key (topic_id) references topic (id);

create index if not exists statement_speaks_of_participant on statement_speaks_of (participant_id);
alter table statement_speaks_of
    drop constraint if exists statement_speaks_of_participant_id_fkey,
    add foreign key (participant_id) references participant (id);
