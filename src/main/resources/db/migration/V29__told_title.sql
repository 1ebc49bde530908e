-- What the company was told that its meeting is called; null while it stands in none of its calendars.
alter table registration add column told_title varchar(120);
update registration set told_title = (select m.title_ko from meeting m where m.id = registration.meeting_id)
    where told_slot is not null;
