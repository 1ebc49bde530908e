-- A company's presence at a show.
create table exhibit (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    company_id    uuid not null references company,
    trade_show_id uuid not null references trade_show,
    pavilion      varchar(120) not null,
    booth         varchar(40) not null,
    products      varchar(500) not null,
    constraint exhibit_once unique (company_id, trade_show_id)
);
