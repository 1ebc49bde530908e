-- When the slot started that a registration left, or that was itself moved to another time: on the wall of its place.
alter table registration_event add column from_start timestamp;
update registration_event set from_start = (select s.starts_at from slot s where s.id = registration_event.from_slot)
    where from_slot is not null;
