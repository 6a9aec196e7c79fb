-- The site is served by a user who can only read; the owner alone may say how long the database stays.
set db_close_delay -1;
create user if not exists reader password '';
grant select on schema public to reader;
