-- What happens on a trip besides its meetings with companies. Times are wall clocks, each with the zone of its place.
create table itinerary_item (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    delegation_id uuid not null references delegation,
    kind          varchar(20) not null,
    title_ko      varchar(120) not null,
    title_en      varchar(120) not null,
    starts_at     timestamp not null,
    zone          varchar(40) not null,
    ends_at       timestamp not null,
    end_zone      varchar(40) not null,
    venue_id      uuid references venue,
    room          varchar(120),
    host          varchar(120),
    leader_id     uuid references delegation_member,
    notes         varchar(2000)
);
create index itinerary_item_by_delegation on itinerary_item (delegation_id);

create table itinerary_item_member (
    item_id   uuid not null references itinerary_item,
    member_id uuid not null references delegation_member,
    primary key (item_id, member_id)
);
create index itinerary_item_member_by_member on itinerary_item_member (member_id);

create table itinerary_counterpart (
    item_id      uuid not null references itinerary_item,
    position     integer not null,
    name         varchar(120) not null,
    title        varchar(120),
    organisation varchar(120),
    primary key (item_id, position)
);

-- What a coordinator put aside of what the check objects to, and why.
create table itinerary_dismissal (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    delegation_id uuid not null references delegation,
    objection     varchar(80) not null,
    reason        varchar(500) not null,
    dismissed_by  uuid not null references account,
    dismissed_at  timestamp with time zone not null,
    constraint itinerary_dismissal_once unique (delegation_id, objection)
);
