-- How long the company was told that its meeting takes; null while it stands in none of its calendars.
alter table registration add column told_minutes integer;
update registration set told_minutes = (select s.minutes from slot s where s.id = registration.told_slot)
    where told_slot is not null;
