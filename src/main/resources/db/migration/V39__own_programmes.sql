-- In which language somebody on a trip reads what is sent to them.
alter table delegation_member add column language varchar(8) default 'ko' not null;

-- What people who go by a published line need to find it, and to know whom they meet there.
alter table itinerary_version_line add column address varchar(300);
alter table itinerary_version_line add column host varchar(120);
alter table itinerary_version_line add column leader_id uuid;
-- A line each.
alter table itinerary_version_line add column counterparts varchar(40000);

-- The address of somebody's own programme. Whoever has the secret reads it; each mail about the programme repeats it, so
-- that it stands here as it is.
create table itinerary_link (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    delegation_id uuid not null references delegation,
    member_id     uuid not null references delegation_member,
    secret        varchar(64) not null,
    made_at       timestamp with time zone not null,
    opened_at     timestamp with time zone,
    constraint itinerary_link_once_per_member unique (member_id),
    constraint itinerary_link_secret_once unique (secret)
);
create index itinerary_link_by_delegation on itinerary_link (delegation_id);

-- A mail may tell of a whole programme's events.
alter table outbox_message alter column calendar set data type varchar(1000000);
