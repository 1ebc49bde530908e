-- A venue may belong to no show, as a city hall or an accelerator does. Where it is: degrees on WGS 84. How many people it
-- has room for, when it is open on the wall there, and its rooms.
alter table venue alter column trade_show_id drop not null;
alter table venue add column latitude double precision;
alter table venue add column longitude double precision;
alter table venue add column capacity integer;
alter table venue add constraint venue_on_earth check (
    (latitude is null) = (longitude is null)
    and (latitude is null or (latitude between -90 and 90 and longitude between -180 and 180)));
alter table venue add constraint venue_has_room check (capacity is null or capacity > 0);

-- Without times: closed that day. Closing not after opening: on the next day.
create table venue_day (
    venue_id  uuid not null references venue,
    falls_on  date not null,
    opens_at  time,
    closes_at time,
    primary key (venue_id, falls_on),
    constraint venue_day_open_or_closed check ((opens_at is null) = (closes_at is null))
);

create table venue_room (
    venue_id uuid not null references venue,
    position integer not null,
    name_ko  varchar(120) not null,
    name_en  varchar(120) not null,
    capacity integer,
    primary key (venue_id, position),
    constraint venue_room_once unique (venue_id, name_ko),
    constraint venue_room_has_room check (capacity is null or capacity > 0)
);
