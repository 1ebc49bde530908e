-- A meeting that was deleted stays for the registrations that were once made for it.
alter table meeting add column removed boolean default false not null;
