-- Makes the two logins of Parley on PostgreSQL: parley_owner publishes, parley_reader serves and can only SELECT.
-- Run it as a superuser in the database that is to hold the record; running it again does no harm:
--     createdb parley && psql -d parley -f roles.sql
-- and give each a password:
--     psql -c '\password parley_owner' && psql -c '\password parley_reader'

do $$
begin
    if not exists (select from pg_roles where rolname = 'parley_owner') then
        create role parley_owner login;
    end if;
    if not exists (select from pg_roles where rolname = 'parley_reader') then
        create role parley_reader login;
    end if;
    -- Else anyone may connect and make temporary tables.
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to parley_owner, parley_reader', current_database());
end
$$;

-- A second lock on the door: rights alone keep the reader from writing.
alter role parley_reader set default_transaction_read_only = on;
-- Longer than any query of a page or of the index takes; what hangs gives its connection back.
alter role parley_reader set statement_timeout = '30s';
alter role parley_reader set idle_in_transaction_session_timeout = '60s';

-- Before PostgreSQL 15 anyone may make tables in it.
revoke all on schema public from public;
grant usage, create on schema public to parley_owner;
grant usage on schema public to parley_reader;
-- Else anyone may keep large objects.
revoke execute on function lo_creat(int), lo_create(oid), lo_from_bytea(oid, bytea) from public;

alter default privileges for role parley_owner in schema public grant select on tables to parley_reader;
