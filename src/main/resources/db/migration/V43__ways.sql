-- How long it takes from venue to venue, as somebody entered it; like venues, for all cities. Where only one direction is
-- known, it stands for the other. Times of day are on the wall of the venue that is left.
create table venue_way (
    id         uuid primary key,
    version    bigint not null,
    from_venue uuid not null references venue,
    to_venue   uuid not null references venue,
    minutes    integer not null check (minutes between 1 and 1440),
    constraint venue_way_once unique (from_venue, to_venue),
    constraint venue_way_leads_somewhere check (from_venue <> to_venue)
);
create index venue_way_by_goal on venue_way (to_venue);

create table venue_way_busy (
    way_id     uuid not null references venue_way,
    position   integer not null,
    from_time  time not null,
    until_time time not null,
    minutes    integer not null check (minutes between 1 and 1440),
    primary key (way_id, position)
);
