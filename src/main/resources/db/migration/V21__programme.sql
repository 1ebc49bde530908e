-- The catalogue of support schemes, of the city and of other bodies.
create table programme (
    id          uuid primary key,
    city        varchar(8) not null references city,
    version     bigint not null,
    name_ko     varchar(120) not null,
    name_en     varchar(120) not null,
    body_ko     varchar(120) not null,
    body_en     varchar(120) not null,
    eligibility varchar(500) not null,
    amount      varchar(200) not null,
    -- Both days are in Korea and count; without the second it stays open.
    opens_on    date not null,
    closes_on   date,
    link        varchar(500),
    withdrawn   boolean not null,
    constraint programme_name_once unique (city, name_ko, opens_on),
    constraint programme_window check (closes_on is null or closes_on >= opens_on)
);

create table programme_category (
    programme_id uuid not null references programme,
    category_id  uuid not null references support_category,
    primary key (programme_id, category_id)
);
create index programme_by_category on programme_category (category_id);
