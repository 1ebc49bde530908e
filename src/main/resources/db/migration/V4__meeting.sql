create table meeting (
    id                uuid primary key,
    city              varchar(8) not null references city,
    version           bigint not null,
    delegation_id     uuid not null references delegation,
    form              varchar(20) not null check (form in ('ROUND_TABLE', 'BOOTH_ROUND', 'ONE_TO_ONE')),
    title_ko          varchar(120) not null,
    title_en          varchar(120) not null,
    venue_id          uuid not null references venue,
    room_ko           varchar(120) not null,
    room_en           varchar(120) not null,
    participant_limit integer not null check (participant_limit > 0)
);
create index meeting_by_delegation on meeting (delegation_id);

create table meeting_member (
    meeting_id uuid not null references meeting,
    member_id  uuid not null references delegation_member,
    primary key (meeting_id, member_id)
);

-- What the clock on the wall shows, and in which zone: the instant is derived from it.
create table slot (
    id         uuid primary key,
    meeting_id uuid not null references meeting,
    starts_at  timestamp not null,
    zone       varchar(40) not null,
    minutes    integer not null check (minutes > 0),
    place_ko   varchar(120) not null,
    place_en   varchar(120) not null,
    capacity   integer not null check (capacity > 0)
);
create index slot_by_meeting on slot (meeting_id);

-- Every place of a slot is a row, so that a registration can hold it and no other can.
create table place (
    slot_id uuid not null references slot,
    number  integer not null check (number > 0),
    primary key (slot_id, number)
);

create table registration (
    id                uuid primary key,
    city              varchar(8) not null references city,
    version           bigint not null,
    meeting_id        uuid not null references meeting,
    slot_id           uuid not null references slot,
    -- The place it holds; null when it holds none. A place has one holder.
    place_number      integer,
    company_id        uuid not null references company,
    -- True while it stands, null once it is over: a company has one standing registration per meeting.
    live              boolean check (live),
    topic             varchar(500) not null,
    interpreter       boolean not null,
    state             varchar(20) not null
        check (state in ('REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'HELD', 'NO_SHOW')),
    requested_by      uuid not null references account,
    requested_at      timestamp with time zone not null,
    held_until        timestamp with time zone not null,
    decided_by        uuid references account,
    decided_at        timestamp with time zone,
    reason            varchar(500),
    recorded_by       uuid references account,
    recorded_at       timestamp with time zone,
    calendar_sequence integer not null,
    constraint registration_company_once unique (meeting_id, company_id, live),
    constraint registration_place_exists foreign key (slot_id, place_number) references place (slot_id, number),
    constraint registration_confirmed_has_a_place
        check (state not in ('CONFIRMED', 'HELD', 'NO_SHOW') or place_number is not null),
    constraint registration_over_holds_nothing
        check (state not in ('DECLINED', 'CANCELLED') or (place_number is null and live is null))
);
-- No place is given twice. Added after the foreign key, so that each has an index of its own on both stores.
alter table registration add constraint registration_place_once unique (slot_id, place_number);
create index registration_by_company on registration (company_id);
create index registration_by_state on registration (city, state);

create table registration_participant (
    registration_id uuid not null references registration,
    position        integer not null,
    name            varchar(80) not null,
    title           varchar(80) not null,
    primary key (registration_id, position)
);
