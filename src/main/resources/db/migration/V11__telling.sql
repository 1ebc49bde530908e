-- What a company is still to be told of a registration, and when; null while there is nothing new.
alter table registration add column tell_at timestamp with time zone;
-- What stands in the company's calendars; null while it stands in none.
alter table registration add column told_start timestamp;
alter table registration add column told_slot uuid references slot;
alter table registration add column told_where varchar(250);
alter table registration add column reminded_day boolean default false not null;
alter table registration add column reminded_soon boolean default false not null;
update registration set told_slot = slot_id,
    told_start = (select s.starts_at from slot s where s.id = registration.slot_id),
    told_where = (select m.room_ko || ' · ' || s.place_ko from slot s join meeting m on m.id = s.meeting_id
        where s.id = registration.slot_id)
    where state in ('CONFIRMED', 'HELD', 'NO_SHOW');
create index registration_to_tell on registration (tell_at);
