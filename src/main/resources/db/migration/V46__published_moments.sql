-- When what was published is by the zone rules of then, so that new rules show what they change. Null in what was published
-- before: the moments of what is still to come are filled in at the first look, by the rules in use then.
alter table itinerary_version_line add column starts_moment timestamp with time zone;
alter table itinerary_version_line add column ends_moment timestamp with time zone;

-- The release of the rules by which the moments are right, 2026b; null where nobody has looked yet.
alter table itinerary_version add column zone_rules varchar(16);

-- Null where new rules made a version necessary.
alter table itinerary_version alter column published_by drop not null;

-- The same of what stands in a company's calendars.
alter table registration add column told_moment timestamp with time zone;
alter table registration add column told_rules varchar(16);

-- What the vehicles and interpreters were called that something was booked for.
alter table itinerary_version_line add column kept_resource_names varchar(40000);
