-- Vehicles and interpreters of a trip, and what else of items protocol asks for.
create table itinerary_resource (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    delegation_id uuid not null references delegation,
    kind          varchar(20) not null check (kind in ('VEHICLE', 'INTERPRETER', 'OTHER')),
    name_ko       varchar(120) not null,
    name_en       varchar(120) not null,
    seats         integer check (seats > 0),
    -- Days on the wall of the place where it is needed; null: from the first day of the trip, to the last.
    first_day     date,
    last_day      date,
    constraint itinerary_resource_seats_of_vehicles check ((kind = 'VEHICLE') = (seats is not null)),
    constraint itinerary_resource_in_order check (first_day <= last_day)
);
create index itinerary_resource_by_delegation on itinerary_resource (delegation_id);

create table itinerary_item_resource (
    item_id     uuid not null references itinerary_item,
    resource_id uuid not null references itinerary_resource,
    primary key (item_id, resource_id)
);
create index itinerary_item_resource_by_resource on itinerary_item_resource (resource_id);

alter table itinerary_item add column gift varchar(500);
alter table itinerary_item add column dress varchar(200);
