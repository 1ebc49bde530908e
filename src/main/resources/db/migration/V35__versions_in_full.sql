-- What a version keeps of its items besides what it tells people, so that the itinerary can be planned so again. Counterparts
-- are apart by the record separator, their parts by the unit separator, neither of which anybody types; ids by blanks. Null
-- in what was published before this was kept.
alter table itinerary_version_line add column kept_venue_id uuid;
alter table itinerary_version_line add column kept_notes varchar(2000);
alter table itinerary_version_line add column kept_counterparts varchar(100000);
alter table itinerary_version_line add column kept_resources varchar(4000);
alter table itinerary_version_line add column kept_gift varchar(500);
alter table itinerary_version_line add column kept_dress varchar(200);
