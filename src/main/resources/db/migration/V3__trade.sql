-- Trade shows and venues are public facts, the same for every city: they belong to none.
create table trade_show (
    id        uuid primary key,
    version   bigint not null,
    code      varchar(12) not null,
    name_ko   varchar(120) not null,
    name_en   varchar(120) not null,
    place_ko  varchar(120) not null,
    place_en  varchar(120) not null,
    zone      varchar(40) not null,
    starts_on date not null,
    ends_on   date not null,
    constraint trade_show_code_once unique (code),
    constraint trade_show_ends_after_it_starts check (ends_on >= starts_on)
);

create table venue (
    id            uuid primary key,
    version       bigint not null,
    trade_show_id uuid not null references trade_show,
    name_ko       varchar(120) not null,
    name_en       varchar(120) not null,
    address       varchar(200) not null,
    zone          varchar(40) not null
);
create index venue_by_trade_show on venue (trade_show_id);

create table company (
    id         uuid primary key,
    city       varchar(8) not null references city,
    version    bigint not null,
    number     varchar(10) not null,
    name_ko    varchar(120) not null,
    name_en    varchar(120) not null,
    state      varchar(20) not null check (state in ('WAITING', 'APPROVED', 'REFUSED')),
    reason     varchar(500),
    decided_by uuid references account,
    decided_at timestamp with time zone,
    created_at timestamp with time zone not null,
    constraint company_number_once unique (city, number)
);

create table company_contact (
    id         uuid primary key,
    company_id uuid not null references company,
    account_id uuid not null references account,
    state      varchar(20) not null check (state in ('WAITING', 'CONFIRMED', 'REFUSED')),
    since      timestamp with time zone not null,
    constraint company_contact_account_once unique (account_id)
);
create index company_contact_by_company on company_contact (company_id);

create table delegation (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    trade_show_id uuid not null references trade_show,
    code          varchar(12) not null,
    title_ko      varchar(120) not null,
    title_en      varchar(120) not null,
    purpose_ko    varchar(500) not null,
    purpose_en    varchar(500) not null,
    starts_on     date not null,
    ends_on       date not null,
    opens_on      date not null,
    closes_on     date not null,
    constraint delegation_code_once unique (city, code),
    constraint delegation_ends_after_it_starts check (ends_on >= starts_on),
    constraint delegation_closes_after_it_opens check (closes_on >= opens_on)
);

create table delegation_member (
    id            uuid primary key,
    delegation_id uuid not null references delegation,
    position      integer not null,
    name_ko       varchar(120) not null,
    name_en       varchar(120) not null,
    title_ko      varchar(120) not null,
    title_en      varchar(120) not null
);
create index delegation_member_by_delegation on delegation_member (delegation_id);
