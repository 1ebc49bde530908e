-- An itinerary as it was published: what everybody was told to go by.
create table itinerary_version (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    delegation_id uuid not null references delegation,
    number        integer not null,
    published_by  uuid not null references account,
    published_at  timestamp with time zone not null,
    constraint itinerary_version_once unique (delegation_id, number)
);

create table itinerary_version_line (
    version_id uuid not null references itinerary_version,
    position   integer not null,
    line       varchar(80) not null,
    kind       varchar(20) not null,
    title_ko   varchar(120) not null,
    title_en   varchar(120) not null,
    starts_at  timestamp not null,
    zone       varchar(40) not null,
    ends_at    timestamp not null,
    end_zone   varchar(40) not null,
    venue_ko   varchar(120),
    venue_en   varchar(120),
    room       varchar(120),
    -- The ids of the members who take part, apart by blanks.
    who        varchar(4000) not null,
    primary key (version_id, position)
);
