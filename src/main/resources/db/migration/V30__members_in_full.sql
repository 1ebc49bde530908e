-- Who is on a trip as what, with whom, from when until when, and where news of it goes. Times are wall clocks; null: with
-- the others, from the first day to the last.
alter table delegation_member add column version bigint default 0 not null;
alter table delegation_member add column part varchar(20) default 'OFFICIAL' not null;
alter table delegation_member add constraint delegation_member_part
    check (part in ('OFFICIAL', 'COUNCIL', 'INTERPRETER', 'DRIVER', 'GUEST'));
alter table delegation_member add column team varchar(60);
alter table delegation_member add column email varchar(254);
alter table delegation_member add column joins_at timestamp;
alter table delegation_member add column joins_zone varchar(40);
alter table delegation_member add column joins_where varchar(120);
alter table delegation_member add column leaves_at timestamp;
alter table delegation_member add column leaves_zone varchar(40);
alter table delegation_member add column leaves_where varchar(120);
