-- Who and what is taken when. The wall clock is what is true; taken_from and taken_until are derived from it, with what
-- must stay free around it, so that times of different zones can be compared.
create table engagement (
    id           uuid primary key,
    city         varchar(8) not null references city,
    version      bigint not null,
    cause_id     uuid not null,
    subject_kind varchar(10) not null check (subject_kind in ('MEMBER', 'PLACE', 'COMPANY')),
    subject_id   uuid not null,
    title_ko     varchar(120) not null,
    title_en     varchar(120) not null,
    starts_at    timestamp not null,
    zone         varchar(40) not null,
    minutes      integer not null check (minutes > 0),
    taken_from   timestamp with time zone not null,
    taken_until  timestamp with time zone not null,
    constraint engagement_once unique (cause_id, subject_id),
    constraint engagement_lasts check (taken_until > taken_from)
);
create index engagement_by_subject on engagement (subject_id, taken_until);

-- A row for each subject, to stand in line at: who holds it looks up the subject's time and takes it, one at a time.
create table timetable_subject (
    id uuid not null,
    constraint timetable_subject_once unique (id)
);

alter table meeting add column state varchar(10) default 'OPEN' not null check (state in ('DRAFT', 'OPEN'));
alter table meeting add column places_per_company integer default 1 not null check (places_per_company > 0);
alter table meeting add column buffer_before integer default 0 not null check (buffer_before >= 0);
alter table meeting add column buffer_after integer default 0 not null check (buffer_after >= 0);
alter table meeting alter column state drop default;

-- Between which hours of a day slots may lie; a meeting without any keeps no hours.
create table meeting_hours (
    meeting_id uuid not null references meeting,
    falls_on   date not null,
    opens_at   time not null,
    closes_at  time not null,
    primary key (meeting_id, falls_on)
);

-- Who attends may differ from slot to slot.
create table slot_member (
    slot_id   uuid not null references slot,
    member_id uuid not null references delegation_member,
    primary key (slot_id, member_id)
);
insert into slot_member select s.id, m.member_id from slot s join meeting_member m on m.meeting_id = s.meeting_id;
drop table meeting_member;

-- How long one walks to it from the stop before.
alter table slot add column walk_minutes integer default 0 not null check (walk_minutes >= 0);
-- A slot that was taken back stays for the registrations that were once made for it.
alter table slot add column removed boolean default false not null;

-- The places a registration holds. A large party holds several; no place has two holders.
create table held_place (
    registration_id uuid not null references registration,
    slot_id         uuid not null,
    number          integer not null,
    constraint held_place_exists foreign key (slot_id, number) references place (slot_id, number)
);
insert into held_place select id, slot_id, place_number from registration where place_number is not null;
create index held_place_by_registration on held_place (registration_id);
-- Added after the foreign key, so that each has an index of its own on both stores.
alter table held_place add constraint held_place_once unique (slot_id, number);

-- What happened to a registration, by whom (null: by the clock) and why.
create table registration_event (
    registration_id uuid not null references registration,
    position        integer not null,
    kind            varchar(20) not null,
    happened_at     timestamp with time zone not null,
    by_account      uuid references account,
    reason          varchar(500),
    -- The slot it left, where it was moved.
    from_slot       uuid references slot,
    primary key (registration_id, position)
);
insert into registration_event (registration_id, position, kind, happened_at, by_account)
    select id, 0, 'REQUESTED', requested_at, requested_by from registration;
insert into registration_event (registration_id, position, kind, happened_at, by_account, reason)
    select id, 1, case when state in ('HELD', 'NO_SHOW') then 'CONFIRMED' else state end, decided_at, decided_by, reason
    from registration where decided_at is not null;
insert into registration_event (registration_id, position, kind, happened_at, by_account)
    select id, 2, state, recorded_at, recorded_by from registration where state in ('HELD', 'NO_SHOW');

drop index registration_by_state;
alter table registration drop constraint registration_confirmed_has_a_place;
alter table registration drop constraint registration_over_holds_nothing;
alter table registration drop constraint registration_place_once;
alter table registration drop constraint registration_place_exists;
alter table registration drop column place_number;
alter table registration drop column decided_by;
alter table registration drop column decided_at;
alter table registration drop column reason;
alter table registration drop column recorded_by;
alter table registration drop column recorded_at;
alter table registration alter column held_until drop not null;

alter table registration add column stage varchar(20);
update registration set stage = state;
alter table registration drop column state;
alter table registration rename column stage to state;
alter table registration alter column state set not null;
alter table registration add constraint registration_state_known check (state in
    ('REQUESTED', 'CONFIRMED', 'WAITLISTED', 'DECLINED', 'CANCELLED', 'HELD', 'NO_SHOW'));
alter table registration add constraint registration_over_stands_no_more
    check (state not in ('DECLINED', 'CANCELLED') or live is null);

-- How many places it needs; where it stands in the line for them; how often smaller parties went ahead of it.
alter table registration add column party integer default 1 not null check (party > 0);
alter table registration add column line_position bigint;
alter table registration add column passed_over integer default 0 not null;
-- What stands in the link by which an offer is answered without a login; while it waits in line only.
alter table registration add column link_secret varchar(40);
alter table registration add constraint registration_link_once unique (link_secret);
alter table registration add constraint registration_waits_in_line
    check (state <> 'WAITLISTED' or line_position is not null);
create index registration_by_state on registration (city, state);
create index registration_by_slot on registration (slot_id, state);
create index registration_due on registration (state, held_until);
