-- The record as readers see it, in SQL that H2 and PostgreSQL both take. Only ingest/ writes here, from data/.
-- The comments on tables and columns are published in datapackage.json and on the page about the data.
-- The words of status, form, kind and thing stand in the enums of record/value; no check repeats them.
-- Every foreign key has an index of its own: without one, deleting rows in a reload takes quadratic time on PostgreSQL.
-- On the tables that grow with every statement each index costs a load 5 % of its time or more. So they have only the
-- indexes that pages read by, no primary key where the loader numbers the rows or rows only belong to others, and
-- foreign keys on PostgreSQL alone (db/postgresql/).

-- The position is the order in data/, which also decides the colour.
create table side (
    id varchar primary key check (id = lower(id) and id <> ''),
    position int not null unique check (position >= 1),
    name varchar not null unique check (name <> '')
);
comment on table side is 'A row is a party to the talks.';
comment on column side.id is 'Chosen by an editor; never reused for another thing of its kind.';
comment on column side.position is 'The order in which sides are shown.';
comment on column side.name is 'Its name.';

create table participant (
    id varchar primary key check (id = lower(id) and id <> ''),
    first_id varchar not null unique check (first_id <> ''),
    position int not null unique check (position >= 1),
    name varchar not null check (name <> ''),
    disambiguation varchar check (disambiguation <> ''),
    kind varchar not null,
    wikidata varchar check (wikidata like 'Q%'),
    statements int not null check (statements >= 0),
    quotes int not null check (quotes between 0 and statements)
);
comment on table participant is 'A row is a person, or a delegation that acts as one.';
comment on column participant.id is 'Chosen by an editor; never reused for another thing of its kind.';
comment on column participant.first_id is 'The id under which it was added, by which feeds and calendars identify it; the same as its id unless it was renamed.';
comment on column participant.position is 'The order in which the record lists them.';
comment on column participant.name is 'The name.';
comment on column participant.disambiguation is 'What tells them from another participant of the same name; empty where nobody shares it.';
comment on column participant.kind is 'Whether one person or several who act as one.';
comment on column participant.wikidata is 'Their id at Wikidata, as in Q42; empty where no editor has given it.';
comment on column participant.statements is 'How many statements of theirs are on record.';
comment on column participant.quotes is 'How many of those are quotes.';

create table participant_side (
    participant_id varchar not null references participant (id),
    position int not null check (position >= 1),
    side_id varchar not null references side (id),
    from_text varchar,
    to_text varchar,
    earliest date,
    latest date,
    primary key (participant_id, position),
    check (earliest <= latest)
);
comment on table participant_side is 'A row is a side of a participant, and from when to when; those who have none, such as a mediator, have no row.';
comment on column participant_side.participant_id is 'The participant. References participant.';
comment on column participant_side.position is 'Their order, from 1, the first one held first.';
comment on column participant_side.side_id is 'The side. References side.';
comment on column participant_side.from_text is 'From when, in EDTF (ISO 8601-2); empty where no source says.';
comment on column participant_side.to_text is 'Until when, in EDTF (ISO 8601-2); empty where no source says.';
comment on column participant_side.earliest is 'The first day that this allows; empty where it is open.';
comment on column participant_side.latest is 'The last day that this allows; empty where it is open.';
create index participant_side_side on participant_side (side_id);

create table participant_name (
    participant_id varchar not null references participant (id),
    position int not null check (position >= 1),
    language varchar check (language <> ''),
    name varchar not null check (name <> ''),
    primary key (participant_id, position)
);
comment on table participant_name is 'A row is a further name of a participant: in another language, or in another spelling.';
comment on column participant_name.participant_id is 'Whose name it is. References participant.';
comment on column participant_name.position is 'The order in which the record lists them, from 1.';
comment on column participant_name.language is 'The language of the name, as a tag of BCP 47; empty for another spelling.';
comment on column participant_name.name is 'The name.';

create table topic (
    id varchar primary key check (id = lower(id) and id <> ''),
    first_id varchar not null unique check (first_id <> ''),
    position int not null unique check (position >= 1),
    name varchar not null unique check (name <> ''),
    statements int not null check (statements >= 0)
);
comment on table topic is 'A row is what statements are about.';
comment on column topic.id is 'Chosen by an editor; never reused for another thing of its kind.';
comment on column topic.first_id is 'The id under which it was added, by which feeds and calendars identify it; the same as its id unless it was renamed.';
comment on column topic.position is 'The order in which the record lists them.';
comment on column topic.name is 'Its name.';
comment on column topic.statements is 'How many statements are about it.';

create table source (
    id varchar primary key check (id = lower(id) and id <> ''),
    position int not null unique check (position >= 1),
    added date not null,
    published varchar,
    publisher varchar check (publisher <> ''),
    title varchar check (title <> ''),
    author varchar check (author <> ''),
    address varchar check (address like 'http%'),
    archived varchar check (archived like 'http%'),
    language varchar check (language <> ''),
    statements int not null check (statements >= 0)
);
comment on table source is 'A row is a published document; what is empty is unknown.';
comment on column source.id is 'Chosen by an editor; never reused for another thing of its kind.';
comment on column source.position is 'The order by date published, then by id; those without a date last.';
comment on column source.added is 'The day on which it was added to the record.';
comment on column source.published is 'When it was published, in EDTF (ISO 8601-2), no more exact than its source makes it.';
comment on column source.publisher is 'Who published it.';
comment on column source.title is 'Its title.';
comment on column source.author is 'Who wrote it.';
comment on column source.address is 'The web address it was published at.';
comment on column source.archived is 'The web address of an archived copy.';
comment on column source.language is 'Its language, as a tag of BCP 47.';
comment on column source.statements is 'How many statements it reports.';

create table source_copy (
    source_id varchar not null references source (id),
    position int not null check (position >= 1),
    taken date not null,
    address varchar not null check (address like 'http%'),
    sha256 varchar check (sha256 <> ''),
    primary key (source_id, position)
);
comment on table source_copy is 'A row is one copy of a source that somebody keeps.';
comment on column source_copy.source_id is 'The source. References source.';
comment on column source_copy.position is 'Their order, from 1.';
comment on column source_copy.taken is 'The day on which it was taken.';
comment on column source_copy.address is 'The web address where it is kept.';
comment on column source_copy.sha256 is 'The SHA-256 of the file, in hex digits; empty where it is not known.';

create table talks (
    id varchar primary key check (id = lower(id) and id <> ''),
    first_id varchar not null unique check (first_id <> ''),
    position int not null unique check (position >= 1),
    added date not null,
    updated date not null check (updated >= added),
    title varchar not null check (title <> ''),
    form varchar,
    date_text varchar,
    earliest date,
    latest date,
    held_at varchar,
    dated_by varchar,
    date_note varchar check (date_note <> ''),
    place varchar check (place <> ''),
    status varchar not null,
    status_source_id varchar not null references source (id),
    check (earliest <= latest),
    check (date_text is not null or (earliest is null and latest is null)),
    check ((date_text is null) = (dated_by is null))
);
comment on table talks is 'A row is one set of talks: a round, a meeting, a summit, a call.';
comment on column talks.id is 'Chosen by an editor; never reused for another thing of its kind.';
comment on column talks.first_id is 'The id under which it was added, by which feeds and calendars identify it; the same as its id unless it was renamed.';
comment on column talks.position is 'Their position on the timeline, from 1, oldest first; entries without a date come last. Statements and talks share one numbering.';
comment on column talks.added is 'The day on which they were added to the record.';
comment on column talks.updated is 'The last day on which they were added, changed, or reported by another source.';
comment on column talks.title is 'Their title.';
comment on column talks.form is 'What kind of meeting; empty where no source says.';
comment on column talks.date_text is 'When they were or will be held, in EDTF (ISO 8601-2), no more exact than its source makes it; empty where no source says.';
comment on column talks.earliest is 'The first day that this date allows; empty where it is open or unknown.';
comment on column talks.latest is 'The last day that this date allows; empty where it is open or unknown.';
comment on column talks.held_at is 'The time at which they were or will be held, or begin, in UTC: 2022-03-10T08:20:00Z; empty where no source gives one.';
comment on column talks.dated_by is 'How the date is known: the source gives it (stated), it is worked out from a day of the week or a word such as “yesterday” (weekday), from when the source was published (publication), from what came before or after (order), or as the note tells (other); empty where there is no date.';
comment on column talks.date_note is 'What the record notes on the date, in its own words; empty where there is nothing to note.';
comment on column talks.place is 'Where; empty where no source says.';
comment on column talks.status is 'Their status, as of the newest source that mentions them.';
comment on column talks.status_source_id is 'The newest source that mentions them. References source.';
create index talks_status_source on talks (status_source_id);
create index talks_by_status on talks (status, position);

create table talks_sought_by (
    talks_id varchar not null references talks (id),
    position int not null check (position >= 1),
    side_id varchar not null references side (id),
    primary key (talks_id, position),
    unique (talks_id, side_id)
);
comment on table talks_sought_by is 'A row is a side that asks for talks that are sought.';
comment on column talks_sought_by.talks_id is 'The talks. References talks.';
comment on column talks_sought_by.position is 'The order in which the record lists them, from 1.';
comment on column talks_sought_by.side_id is 'The side. References side.';
create index talks_sought_by_side on talks_sought_by (side_id);

create table talks_participant (
    talks_id varchar not null references talks (id),
    position int not null check (position >= 1),
    participant_id varchar not null references participant (id),
    role varchar not null,
    side_id varchar references side (id),
    primary key (talks_id, position),
    unique (talks_id, participant_id)
);
comment on table talks_participant is 'A row is one who takes part in talks.';
comment on column talks_participant.talks_id is 'The talks. References talks.';
comment on column talks_participant.position is 'The order in which the record lists them, from 1.';
comment on column talks_participant.participant_id is 'The participant. References participant.';
comment on column talks_participant.role is 'As what they take part.';
comment on column talks_participant.side_id is 'Their side then; empty for those who have none. References side.';
create index talks_participant_participant on talks_participant (participant_id);
create index talks_participant_side on talks_participant (side_id);

create table outcome (
    id int primary key,
    talks_id varchar not null references talks (id),
    position int not null check (position >= 1),
    words varchar not null check (words <> ''),
    unique (talks_id, position)
);
comment on table outcome is 'A row is one outcome of talks.';
comment on column outcome.id is 'Its number in this version of the record.';
comment on column outcome.talks_id is 'The talks. References talks.';
comment on column outcome.position is 'Its order among the outcomes of these talks, from 1.';
comment on column outcome.words is 'What stands in quotation marks is what the source has in quotation marks, letter for letter; the rest is paraphrase, in the record''s own sentence.';

create table statement (
    id varchar not null unique check (id = lower(id) and id <> ''),
    first_id varchar not null check (first_id <> ''),
    position int primary key check (position >= 1),
    added date not null,
    updated date not null check (updated >= added),
    on_behalf_of_id varchar,
    on_behalf_of_side_id varchar,
    date_text varchar,
    earliest date,
    latest date,
    said_at varchar,
    dated_by varchar,
    date_note varchar check (date_note <> ''),
    occasion varchar check (occasion <> ''),
    asked varchar check (asked <> ''),
    words varchar not null check (words <> ''),
    kind varchar not null,
    language varchar check (language <> ''),
    spoken_in varchar check (spoken_in <> ''),
    translated_by varchar,
    source_id varchar not null,
    source_position int not null check (source_position >= 1),
    check (earliest <= latest),
    check (date_text is not null or (earliest is null and latest is null)),
    check ((date_text is null) = (dated_by is null))
);
comment on table statement is 'A row is one thing that one or several speakers said.';
comment on column statement.id is 'Chosen by an editor; never reused for another thing of its kind.';
comment on column statement.first_id is 'The id under which it was added, by which feeds and calendars identify it; the same as its id unless it was renamed.';
comment on column statement.position is 'Its position on the timeline, from 1, oldest first; entries without a date come last. Statements and talks share one numbering.';
comment on column statement.added is 'The day on which it was added to the record.';
comment on column statement.updated is 'The last day on which it was added, changed, answered, or reported by another source.';
comment on column statement.on_behalf_of_id is 'The delegation that the speaker spoke for, where a source says so. References participant.';
comment on column statement.on_behalf_of_side_id is 'The side that the speaker spoke for, where a source says so. References side.';
comment on column statement.date_text is 'When it was said, in EDTF (ISO 8601-2), no more exact than its source makes it; empty where no source says.';
comment on column statement.earliest is 'The first day that this date allows; empty where it is open or unknown.';
comment on column statement.latest is 'The last day that this date allows; empty where it is open or unknown.';
comment on column statement.said_at is 'The time at which it was said, or begun, in UTC: 2022-03-10T08:20:00Z; empty where no source gives one.';
comment on column statement.dated_by is 'How the date is known: the source gives it (stated), it is worked out from a day of the week or a word such as “yesterday” (weekday), from when the source was published (publication), from what came before or after (order), or as the note tells (other); empty where there is no date.';
comment on column statement.date_note is 'What the record notes on the date, in its own words; empty where there is nothing to note.';
comment on column statement.occasion is 'Where it was said, such as a press briefing; empty where no source says.';
comment on column statement.asked is 'The question that it answers; empty where no source gives one.';
comment on column statement.words is 'What stands in quotation marks is what the source has in quotation marks, letter for letter; the rest is paraphrase, in the record''s own sentence.';
comment on column statement.kind is 'How much of the words is quoted: all, some or none.';
comment on column statement.language is 'The language of the words as a tag of BCP 47; empty where it is not known.';
comment on column statement.spoken_in is 'The language in which it was said; empty where no source says.';
comment on column statement.translated_by is 'Who translated the words, where they are a translation.';
comment on column statement.source_id is 'The source from which it was first added. References source.';
comment on column statement.source_position is 'Its order among the statements first added from that source, from 1.';
create index statement_source on statement (source_id);

create table statement_speaker (
    statement_id varchar not null,
    position int not null check (position >= 1),
    participant_id varchar,
    unnamed varchar check (unnamed <> ''),
    side_id varchar,
    office varchar check (office <> ''),
    check ((participant_id is null) <> (unnamed is null))
);
comment on table statement_speaker is 'A row is one who said a statement: a participant, or someone whom the source does not name.';
comment on column statement_speaker.statement_id is 'The statement. References statement.';
comment on column statement_speaker.position is 'The order in which the record lists them, from 1.';
comment on column statement_speaker.participant_id is 'The participant; empty where the source names nobody. References participant.';
comment on column statement_speaker.unnamed is 'What the source calls a speaker whom it does not name; empty for a participant.';
comment on column statement_speaker.side_id is 'Their side then; empty for those who have none. References side.';
comment on column statement_speaker.office is 'The office held then, as the source puts it; empty where it gives none.';
create index statement_speaker_statement on statement_speaker (statement_id);

create table statement_talks (
    statement_id varchar not null,
    position int not null check (position >= 1),
    talks_id varchar not null
);
comment on table statement_talks is 'A row says that a statement is about talks.';
comment on column statement_talks.statement_id is 'The statement. References statement.';
comment on column statement_talks.position is 'The order in which the record lists them, from 1.';
comment on column statement_talks.talks_id is 'The talks. References talks.';
create index statement_talks_statement on statement_talks (statement_id);

create table statement_said_in (
    statement_id varchar not null,
    position int not null check (position >= 1),
    talks_id varchar not null
);
comment on table statement_said_in is 'A row says that a statement was made at talks.';
comment on column statement_said_in.statement_id is 'The statement. References statement.';
comment on column statement_said_in.position is 'The order in which the record lists them, from 1.';
comment on column statement_said_in.talks_id is 'The talks. References talks.';
create index statement_said_in_statement on statement_said_in (statement_id);

create table statement_topic (
    statement_id varchar not null,
    position int not null check (position >= 1),
    topic_id varchar not null
);
comment on table statement_topic is 'A row says that a statement is about a topic.';
comment on column statement_topic.statement_id is 'The statement. References statement.';
comment on column statement_topic.position is 'The order in which the record lists them, from 1.';
comment on column statement_topic.topic_id is 'The topic. References topic.';
create index statement_topic_statement on statement_topic (statement_id);

create table statement_speaks_of (
    statement_id varchar not null,
    position int not null check (position >= 1),
    participant_id varchar not null
);
comment on table statement_speaks_of is 'A row says that a statement speaks of a participant.';
comment on column statement_speaks_of.statement_id is 'The statement. References statement.';
comment on column statement_speaks_of.position is 'The order in which the record lists them, from 1.';
comment on column statement_speaks_of.participant_id is 'The participant. References participant.';
create index statement_speaks_of_statement on statement_speaks_of (statement_id);

create table statement_answer (
    statement_id varchar not null,
    position int not null check (position >= 1),
    answered_id varchar not null check (answered_id <> statement_id),
    how varchar not null,
    says varchar not null
);
comment on table statement_answer is 'A row says that a statement answers another.';
comment on column statement_answer.statement_id is 'The statement that answers. References statement.';
comment on column statement_answer.position is 'The order in which the record lists its answers, from 1.';
comment on column statement_answer.answered_id is 'The statement that is answered. References statement.';
comment on column statement_answer.how is 'How the one answers the other.';
comment on column statement_answer.says is 'Who says that it does: its speaker or its source.';
create index statement_answer_statement on statement_answer (statement_id);
create index statement_answer_answered on statement_answer (answered_id);

create table report (
    id int primary key,
    statement_id varchar,
    talks_id varchar,
    outcome_id int,
    position int not null check (position >= 1),
    source_id varchar not null,
    paragraph int check (paragraph >= 1),
    last_paragraph int check (last_paragraph > paragraph),
    page varchar check (page <> ''),
    timecode varchar check (timecode <> ''),
    wording varchar check (wording <> ''),
    verb varchar check (verb <> ''),
    name_as_printed varchar check (name_as_printed <> ''),
    checked date,
    sha256 varchar check (sha256 <> ''),
    check ((case when checked is null then 0 else 1 end) = (case when sha256 is null then 0 else 1 end)),
    check ((case when paragraph is null then 0 else 1 end)
         + (case when page is null then 0 else 1 end)
         + (case when timecode is null then 0 else 1 end) = 1),
    check ((case when statement_id is null then 0 else 1 end)
         + (case when talks_id is null then 0 else 1 end)
         + (case when outcome_id is null then 0 else 1 end) = 1)
);
comment on table report is 'A row is the evidence for exactly one statement, one set of talks or one outcome: one place in one source.';
comment on column report.id is 'Its number in this version of the record.';
comment on column report.statement_id is 'The statement that it is evidence for, if any. References statement.';
comment on column report.talks_id is 'The talks that it is evidence for, if any. References talks.';
comment on column report.outcome_id is 'The outcome that it is evidence for, if any. References outcome.';
comment on column report.position is 'Its order among the evidence for the same thing, from 1; the first is the main one.';
comment on column report.source_id is 'The source. References source.';
comment on column report.paragraph is 'The paragraph of the source, or the first of several, from 1; empty where a page or a time is given.';
comment on column report.last_paragraph is 'The last of several paragraphs.';
comment on column report.page is 'The page of the source, as it numbers it; 12-13 for several.';
comment on column report.timecode is 'The time in a recording, in hours, minutes and seconds.';
comment on column report.wording is 'The words of this place, where they differ. What stands in quotation marks is what the source has in quotation marks, letter for letter; the rest is paraphrase, in the record''s own sentence.';
comment on column report.verb is 'The verb with which the source reports it, such as claimed.';
comment on column report.name_as_printed is 'How the source writes the name of the speaker, where that differs.';
comment on column report.checked is 'The day on which what is quoted was checked against a copy of the source; empty where it was not.';
comment on column report.sha256 is 'The SHA-256 of the paragraph in that copy, in hex digits; of several, each after a blank.';
create index report_statement on report (statement_id);
create index report_talks on report (talks_id);
create index report_outcome on report (outcome_id);
create index report_source on report (source_id);

create table report_via (
    report_id int not null,
    position int not null check (position >= 1),
    name varchar not null check (name <> '')
);
comment on table report_via is 'A row is one person or medium through which a report reached its source.';
comment on column report_via.report_id is 'The report. References report.';
comment on column report_via.position is 'Their order, from 1, nearest to the source first.';
comment on column report_via.name is 'Their name, as the source gives it.';
create index report_via_report on report_via (report_id);

create table office (
    participant_id varchar not null references participant (id),
    position int not null check (position >= 1),
    office varchar not null check (office <> ''),
    first_source_id varchar not null references source (id),
    paragraph int check (paragraph >= 1),
    last_paragraph int check (last_paragraph > paragraph),
    page varchar check (page <> ''),
    timecode varchar check (timecode <> ''),
    last_source_id varchar not null references source (id),
    primary key (participant_id, position),
    unique (participant_id, office),
    check ((case when paragraph is null then 0 else 1 end)
         + (case when page is null then 0 else 1 end)
         + (case when timecode is null then 0 else 1 end) = 1)
);
comment on table office is 'A row is one office that sources give a participant.';
comment on column office.participant_id is 'Who held it. References participant.';
comment on column office.position is 'Its order among the offices of that participant, from 1.';
comment on column office.office is 'The office as the sources put it.';
comment on column office.first_source_id is 'The oldest source that gives it. References source.';
comment on column office.paragraph is 'The paragraph of that source, or the first of several, from 1; empty where a page or a time is given.';
comment on column office.last_paragraph is 'The last of several paragraphs.';
comment on column office.page is 'The page of that source, as it numbers it; 12-13 for several.';
comment on column office.timecode is 'The time in a recording, in hours, minutes and seconds.';
comment on column office.last_source_id is 'The newest source that gives it. References source.';
create index office_first_source on office (first_source_id);
create index office_last_source on office (last_source_id);

create table office_mention (
    source_id varchar not null references source (id),
    position int not null check (position >= 1),
    participant_id varchar not null references participant (id),
    office varchar not null check (office <> ''),
    paragraph int check (paragraph >= 1),
    last_paragraph int check (last_paragraph > paragraph),
    page varchar check (page <> ''),
    timecode varchar check (timecode <> ''),
    primary key (source_id, position),
    check ((case when paragraph is null then 0 else 1 end)
         + (case when page is null then 0 else 1 end)
         + (case when timecode is null then 0 else 1 end) = 1)
);
comment on table office_mention is 'A row is a place in a source that gives an office outside any statement.';
comment on column office_mention.source_id is 'The source. References source.';
comment on column office_mention.position is 'The order in which the record lists those of this source, from 1.';
comment on column office_mention.participant_id is 'Who held it. References participant.';
comment on column office_mention.office is 'The office as the source puts it.';
comment on column office_mention.paragraph is 'The paragraph of the source, or the first of several, from 1; empty where a page or a time is given.';
comment on column office_mention.last_paragraph is 'The last of several paragraphs.';
comment on column office_mention.page is 'The page of the source, as it numbers it; 12-13 for several.';
comment on column office_mention.timecode is 'The time in a recording, in hours, minutes and seconds.';
create index office_mention_participant on office_mention (participant_id);

create table spelling (
    group_number int not null check (group_number >= 1),
    position int not null check (position >= 1),
    name varchar not null unique check (name <> ''),
    primary key (group_number, position)
);
comment on table spelling is 'A row is one usual spelling of a name; a group has all spellings of one name.';
comment on column spelling.group_number is 'The group, from 1.';
comment on column spelling.position is 'The order within the group, from 1.';
comment on column spelling.name is 'The spelling.';

create table change (
    id varchar primary key check (id = lower(id) and id <> ''),
    position int not null unique check (position >= 1),
    log_position int unique check (log_position >= 1),
    changed date not null,
    kind varchar not null,
    thing varchar not null,
    thing_id varchar not null check (thing_id <> ''),
    from_id varchar check (from_id <> ''),
    field varchar check (field <> ''),
    was varchar check (was <> ''),
    reason varchar check (reason <> ''),
    statements int not null check (statements >= 0),
    talks int not null check (talks >= 0),
    reports int not null check (reports >= 0),
    statement_id varchar references statement (id),
    talks_id varchar references talks (id),
    participant_id varchar references participant (id),
    source_id varchar references source (id),
    topic_id varchar references topic (id),
    check ((kind = 'added') = (log_position is null)),
    check ((kind = 'renamed') = (from_id is not null)),
    -- All but added and renamed ones. Not as kind in (…): H2 checks that with the session that made the table, and fails
    -- once it is closed.
    check (log_position is null or from_id is not null or reason is not null),
    check (kind = 'corrected' or field is null),
    check (field is not null or was is null),
    check (kind <> 'withdrawn' or coalesce(statement_id, talks_id, participant_id, source_id, topic_id) is null),
    check (statement_id is null or thing = 'statement'),
    check (talks_id is null or thing = 'talks'),
    check (participant_id is null or thing = 'participant'),
    check (source_id is null or thing = 'source'),
    check (topic_id is null or thing = 'topic')
);
comment on table change is 'A row says that a source was added, or that something was corrected, renamed or withdrawn. What is withdrawn is in no other table except former_id.';
comment on column change.id is 'Unique, and never changes.';
comment on column change.position is 'The order of the page of changes, from 1, the newest first.';
comment on column change.log_position is 'The order of the editors'' log, from 1; empty for sources that were added.';
comment on column change.changed is 'The day of the change.';
comment on column change.kind is 'What happened.';
comment on column change.thing is 'What kind of thing it happened to.';
comment on column change.thing_id is 'The id of the thing after the change, or when it was withdrawn.';
comment on column change.from_id is 'The id that the thing had before, where it was renamed.';
comment on column change.field is 'The field that was corrected, as data files call it; empty where the log does not say.';
comment on column change.was is 'What stood in that field before; empty where nothing did.';
comment on column change.reason is 'Why; always given where something was corrected or withdrawn.';
comment on column change.statements is 'How many statements were added with the source.';
comment on column change.talks is 'How many sets of talks were added with the source.';
comment on column change.reports is 'How many reports were added with the source of statements already on record.';
comment on column change.statement_id is 'The statement, while it is on record. References statement.';
comment on column change.talks_id is 'The talks, while they are on record. References talks.';
comment on column change.participant_id is 'The participant, while it is on record. References participant.';
comment on column change.source_id is 'The source, while it is on record. References source.';
comment on column change.topic_id is 'The topic, while it is on record. References topic.';
create index change_statement on change (statement_id);
create index change_talks on change (talks_id);
create index change_participant on change (participant_id);
create index change_source on change (source_id);
create index change_topic on change (topic_id);

create table former_id (
    position int primary key check (position >= 1),
    thing varchar not null,
    former varchar not null check (former = lower(former) and former <> ''),
    now_id varchar check (now_id <> former),
    withdrawal_id varchar references change (id),
    unique (thing, former),
    check ((now_id is null) <> (withdrawal_id is null))
);
comment on table former_id is 'A row is an id that is no longer used, and never will be again for anything of its kind.';
comment on column former_id.position is 'The order of the editors'' log, from 1.';
comment on column former_id.thing is 'What kind of thing had it.';
comment on column former_id.former is 'The id.';
comment on column former_id.now_id is 'The id that the thing has now; empty where it was withdrawn.';
comment on column former_id.withdrawal_id is 'The change that withdrew the thing, with day and reason; empty where it is on record. References change.';
create index former_id_withdrawal on former_id (withdrawal_id);

-- The one row summarises the record and is not published. Updated is the last day on which anything was added or changed.
-- Published is when the publish command ran; where a server loads its own copy, when the newest file of that was written.
-- First and last date are what the dates begin and end with, in EDTF: a year, month or day. They are null where a date is open to that side.
create table summary (
    id int primary key check (id = 1),
    version varchar not null,
    updated date not null,
    published timestamp with time zone not null,
    statements int not null,
    speakers int not null,
    participants int not null,
    talks int not null,
    topics int not null,
    sources int not null,
    checked_statements int not null,
    checked_paragraphs int not null,
    first_date varchar,
    last_date varchar
);
