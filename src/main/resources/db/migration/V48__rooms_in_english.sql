-- What the room was called in English. Null in what was published before that was kept: the Korean name stands in.
alter table itinerary_version_line add column room_en varchar(120);
