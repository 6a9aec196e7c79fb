-- The record as readers see it. One SQL for H2 and PostgreSQL. Only archive/ writes here, from data/.
-- Added is the day on which a thing came on record; updated the last one on which it did, was changed, or came to be reported by one more source.
-- First_id is the id that a thing had before all renamings: feeds and calendars tell it by that for good.
-- A dated row holds its EDTF text and the earliest and latest day that it allows; what is missing is open or unknown.
-- Every foreign key has an index of its own: without it a reload's delete grows as the square on PostgreSQL.
-- What grows with every statement costs a load dearly: there each index takes a twentieth of it and more. So these tables
-- have those that pages read by and no others, no key for what the loader numbers itself or what only hangs on something,
-- and their foreign keys are PostgreSQL's alone (db/postgresql/).

-- A row is a party to the talks; position is its order in data/, which also gives its tint.
create table side (
    id varchar primary key check (id = lower(id) and id <> ''),
    position int not null unique check (position >= 1),
    name varchar not null unique check (name <> '')
);

-- A row is a person or a delegation; position is the order in data/, the two counts are written at load.
create table participant (
    id varchar primary key check (id = lower(id) and id <> ''),
    first_id varchar not null unique check (first_id <> ''),
    position int not null unique check (position >= 1),
    name varchar not null check (name <> ''),
    kind varchar not null check (kind in ('person', 'delegation')),
    side_id varchar not null references side (id),
    statements int not null check (statements >= 0),
    own_words int not null check (own_words between 0 and statements)
);
create index participant_side on participant (side_id);

-- A row is what statements are about; position is its order in data/, the count is written at load.
create table topic (
    id varchar primary key check (id = lower(id) and id <> ''),
    first_id varchar not null unique check (first_id <> ''),
    position int not null unique check (position >= 1),
    name varchar not null unique check (name <> ''),
    statements int not null check (statements >= 0)
);

-- A row is a published document; what is null is unknown. Position is the order by date published, then id.
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

-- A row is one set of talks; position is their place on the timeline, which statements share. Their status is as of the
-- newest source that reports them.
create table talks (
    id varchar primary key check (id = lower(id) and id <> ''),
    first_id varchar not null unique check (first_id <> ''),
    position int not null unique check (position >= 1),
    added date not null,
    updated date not null check (updated >= added),
    title varchar not null check (title <> ''),
    form varchar check (form in ('round', 'meeting', 'summit', 'call')),
    date_text varchar,
    earliest date,
    latest date,
    place varchar check (place <> ''),
    status varchar not null check (status in ('held', 'planned', 'sought', 'cancelled')),
    status_source_id varchar not null references source (id),
    sought_by_id varchar references side (id),
    check (earliest <= latest),
    check (date_text is not null or (earliest is null and latest is null)),
    check ((status = 'sought') = (sought_by_id is not null))
);
create index talks_status_source on talks (status_source_id);
create index talks_sought_by on talks (sought_by_id);

-- A row is one who takes part in talks.
create table talks_participant (
    talks_id varchar not null references talks (id),
    position int not null check (position >= 1),
    participant_id varchar not null references participant (id),
    primary key (talks_id, position),
    unique (talks_id, participant_id)
);
create index talks_participant_participant on talks_participant (participant_id);

-- A row is one thing that came of talks, in the record's own sentence.
create table outcome (
    id int primary key,
    talks_id varchar not null references talks (id),
    position int not null check (position >= 1),
    words varchar not null check (words <> ''),
    unique (talks_id, position)
);

-- A row is one thing that one participant said; position is its place on the timeline, which talks share. Source and
-- source_position say where the record first has it from.
create table statement (
    id varchar not null unique check (id = lower(id) and id <> ''),
    first_id varchar not null check (first_id <> ''),
    position int primary key check (position >= 1),
    added date not null,
    updated date not null check (updated >= added),
    speaker_id varchar not null,
    office varchar check (office <> ''),
    date_text varchar,
    earliest date,
    latest date,
    occasion varchar check (occasion <> ''),
    words varchar not null check (words <> ''),
    source_id varchar not null,
    source_position int not null check (source_position >= 1),
    check (earliest <= latest),
    check (date_text is not null or (earliest is null and latest is null))
);
create index statement_source on statement (source_id);

-- A row says that a statement is about talks.
create table statement_talks (
    statement_id varchar not null,
    position int not null check (position >= 1),
    talks_id varchar not null
);
create index statement_talks_statement on statement_talks (statement_id);

-- A row says that a statement is about a topic.
create table statement_topic (
    statement_id varchar not null,
    position int not null check (position >= 1),
    topic_id varchar not null
);
create index statement_topic_statement on statement_topic (statement_id);

-- A row says that a statement speaks of a participant.
create table statement_speaks_of (
    statement_id varchar not null,
    position int not null check (position >= 1),
    participant_id varchar not null
);
create index statement_speaks_of_statement on statement_speaks_of (statement_id);

-- A row is the evidence for a statement, for talks or for what came of them: one place in one source.
create table report (
    id int primary key,
    statement_id varchar,
    talks_id varchar,
    outcome_id int,
    position int not null check (position >= 1),
    source_id varchar not null,
    paragraph int not null check (paragraph >= 1),
    wording varchar check (wording <> ''),
    check ((case when statement_id is null then 0 else 1 end)
         + (case when talks_id is null then 0 else 1 end)
         + (case when outcome_id is null then 0 else 1 end) = 1)
);
create index report_statement on report (statement_id);
create index report_talks on report (talks_id);
create index report_outcome on report (outcome_id);
create index report_source on report (source_id);

-- A row is one whom the source had a report from; position is their order, nearest to the source first.
create table report_via (
    report_id int not null,
    position int not null check (position >= 1),
    name varchar not null check (name <> '')
);
create index report_via_report on report_via (report_id);

-- A row is one office that sources give a participant: where the oldest and where the newest of them does.
create table office (
    participant_id varchar not null references participant (id),
    position int not null check (position >= 1),
    office varchar not null check (office <> ''),
    first_source_id varchar not null references source (id),
    first_paragraph int not null check (first_paragraph >= 1),
    last_source_id varchar not null references source (id),
    primary key (participant_id, position),
    unique (participant_id, office)
);
create index office_first_source on office (first_source_id);
create index office_last_source on office (last_source_id);

-- A row is a paragraph that the file of a source names for an office; those that statements give are not among them.
create table office_mention (
    source_id varchar not null references source (id),
    position int not null check (position >= 1),
    participant_id varchar not null references participant (id),
    office varchar not null check (office <> ''),
    paragraph int not null check (paragraph >= 1),
    primary key (source_id, position)
);
create index office_mention_participant on office_mention (participant_id);

-- A row is one spelling of a name; those of one group are found for each other.
create table spelling (
    group_number int not null check (group_number >= 1),
    position int not null check (position >= 1),
    name varchar not null unique check (name <> ''),
    primary key (group_number, position)
);

-- A row says that something came on record with a source, or was corrected, renamed or withdrawn; position is the newest first.
-- Log_position is the order in data/, which has no entry for what came on record.
-- Thing_id is the id of then; one of the five references leads to the thing while it is on record. The counts are of what a source brought.
create table change (
    id varchar primary key check (id = lower(id) and id <> ''),
    position int not null unique check (position >= 1),
    log_position int unique check (log_position >= 1),
    changed date not null,
    kind varchar not null check (kind in ('added', 'corrected', 'renamed', 'withdrawn')),
    thing varchar not null check (thing in ('statement', 'talks', 'participant', 'source', 'topic')),
    thing_id varchar not null check (thing_id <> ''),
    from_id varchar check (from_id <> ''),
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
    check (kind in ('added', 'renamed') or reason is not null),
    check (kind <> 'withdrawn' or coalesce(statement_id, talks_id, participant_id, source_id, topic_id) is null),
    check (statement_id is null or thing = 'statement'),
    check (talks_id is null or thing = 'talks'),
    check (participant_id is null or thing = 'participant'),
    check (source_id is null or thing = 'source'),
    check (topic_id is null or thing = 'topic')
);
create index change_statement on change (statement_id);
create index change_talks on change (talks_id);
create index change_participant on change (participant_id);
create index change_source on change (source_id);
create index change_topic on change (topic_id);

-- A row is an id that is never used again: what it leads to now, or the change that withdrew what it led to.
create table former_id (
    position int primary key check (position >= 1),
    thing varchar not null check (thing in ('statement', 'talks', 'participant', 'source', 'topic')),
    former varchar not null check (former = lower(former) and former <> ''),
    now_id varchar check (now_id <> former),
    withdrawal_id varchar references change (id),
    unique (thing, former),
    check ((now_id is null) <> (withdrawal_id is null))
);
create index former_id_withdrawal on former_id (withdrawal_id);

-- The one row sums the record up; it is written at load. Updated is the last day on which anything came on record or was changed.
-- Published is when this version was: when the command ran, or where a server loads its own copy, when the newest file of
-- that was written. Earliest or latest is null where a date is open to that side.
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
    earliest date,
    latest date
);
