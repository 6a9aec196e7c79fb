-- The foreign keys of the tables that grow with every statement, and the indexes that they need and no page reads by.
-- A record that stays in the database is held to them, whoever comes to write there. H2 goes without: with them it takes
-- half as long again to write what was checked before and nobody else writes.
-- Flyway runs this anew when a letter of it changes, and all rows are checked again.
create index if not exists statement_speaker_participant on statement_speaker (participant_id);
create index if not exists statement_speaker_side on statement_speaker (side_id);
create index if not exists statement_on_behalf_of on statement (on_behalf_of_id);
create index if not exists statement_on_behalf_of_side on statement (on_behalf_of_side_id);
create index if not exists statement_talks_talks on statement_talks (talks_id);
create index if not exists statement_said_in_talks on statement_said_in (talks_id);
create index if not exists statement_topic_topic on statement_topic (topic_id);
create index if not exists statement_speaks_of_participant on statement_speaks_of (participant_id);

alter table statement
    drop constraint if exists statement_on_behalf_of_id_fkey,
    add foreign key (on_behalf_of_id) references participant (id),
    drop constraint if exists statement_on_behalf_of_side_id_fkey,
    add foreign key (on_behalf_of_side_id) references side (id),
    drop constraint if exists statement_source_id_fkey,
    add foreign key (source_id) references source (id);

alter table statement_speaker
    drop constraint if exists statement_speaker_statement_id_fkey,
    add foreign key (statement_id) references statement (id),
    drop constraint if exists statement_speaker_participant_id_fkey,
    add foreign key (participant_id) references participant (id),
    drop constraint if exists statement_speaker_side_id_fkey,
    add foreign key (side_id) references side (id);

alter table statement_talks
    drop constraint if exists statement_talks_statement_id_fkey,
    add foreign key (statement_id) references statement (id),
    drop constraint if exists statement_talks_talks_id_fkey,
    add foreign key (talks_id) references talks (id);

alter table statement_said_in
    drop constraint if exists statement_said_in_statement_id_fkey,
    add foreign key (statement_id) references statement (id),
    drop constraint if exists statement_said_in_talks_id_fkey,
    add foreign key (talks_id) references talks (id);

alter table statement_topic
    drop constraint if exists statement_topic_statement_id_fkey,
    add foreign key (statement_id) references statement (id),
    drop constraint if exists statement_topic_topic_id_fkey,
    add foreign key (topic_id) references topic (id);

alter table statement_speaks_of
    drop constraint if exists statement_speaks_of_statement_id_fkey,
    add foreign key (statement_id) references statement (id),
    drop constraint if exists statement_speaks_of_participant_id_fkey,
    add foreign key (participant_id) references participant (id);

-- Deferred: a statement may be written before the one that it answers.
alter table statement_answer
    drop constraint if exists statement_answer_statement_id_fkey,
    add foreign key (statement_id) references statement (id),
    drop constraint if exists statement_answer_answered_id_fkey,
    add foreign key (answered_id) references statement (id) deferrable initially deferred;

alter table report
    drop constraint if exists report_statement_id_fkey,
    add foreign key (statement_id) references statement (id),
    drop constraint if exists report_talks_id_fkey,
    add foreign key (talks_id) references talks (id),
    drop constraint if exists report_outcome_id_fkey,
    add foreign key (outcome_id) references outcome (id),
    drop constraint if exists report_source_id_fkey,
    add foreign key (source_id) references source (id);

alter table report_via
    drop constraint if exists report_via_report_id_fkey,
    add foreign key (report_id) references report (id);
