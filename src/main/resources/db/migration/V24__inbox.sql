-- The inbox looks for the requests of one trip.
create index support_request_by_delegation on support_request (delegation_id);

-- Which requests go on as part of one.
create index support_request_by_merging on support_request (merged_into);

-- Requests that have to do with each other, each pair once.
create table support_relation (
    id       uuid primary key,
    city     varchar(8) not null references city,
    version  bigint not null,
    one_id   uuid not null references support_request,
    other_id uuid not null references support_request,
    constraint support_relation_once unique (one_id, other_id),
    constraint support_relation_of_two check (one_id <> other_id)
);
create index support_relation_by_other on support_relation (other_id);

-- Filters of the inbox, each of the person who saved it, as they stand in the address.
create table support_saved_filter (
    id         uuid primary key,
    city       varchar(8) not null references city,
    version    bigint not null,
    account_id uuid not null references account,
    name       varchar(30) not null,
    query      varchar(1000) not null,
    constraint support_saved_filter_name_once unique (account_id, name)
);
