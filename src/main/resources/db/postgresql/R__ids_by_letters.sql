-- Ids are looked up by how they begin: a range of the index, in the order that H2 has too, whatever the database's collation.
alter table statement alter column id type varchar collate "C";
