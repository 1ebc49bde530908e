-- The shape of the search index that several nodes share, or none while it is not whole. Whoever builds it holds the row.
create table search_index (
    shape varchar(20)
);
insert into search_index values (null);

-- What that index was not told when it changed, until it is told again.
create table search_miss (
    id     uuid primary key,
    city   varchar(8) not null references city,
    entity varchar(100) not null,
    thing  uuid not null
);
