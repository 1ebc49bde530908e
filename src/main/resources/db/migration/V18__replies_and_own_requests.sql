-- How a request came in: said at a meeting, taken down by staff on the phone, or raised by the company itself.
alter table support_request add column channel varchar(20) default 'PHONE' not null;
update support_request set channel = 'MEETING' where registration_id is not null;
alter table support_request add constraint support_request_channels check (channel in ('MEETING', 'PHONE', 'COMPANY'));

-- Texts that replies begin with, with placeholders for what is known of the request.
create table reply_template (
    id      uuid primary key,
    city    varchar(8) not null references city,
    version bigint not null,
    name    varchar(120) not null,
    text    varchar(4000) not null,
    text_en varchar(4000),
    active  boolean not null
);
create index reply_template_by_city on reply_template (city);

-- What a template is for; one without any is for all.
create table reply_template_category (
    template_id uuid not null references reply_template,
    category_id uuid not null references support_category,
    primary key (template_id, category_id)
);
