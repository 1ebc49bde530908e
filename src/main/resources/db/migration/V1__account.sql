create table city (
    code    varchar(8) primary key,
    name_ko varchar(60) not null,
    name_en varchar(60) not null
);

create table unit (
    id      uuid primary key,
    city    varchar(8) not null references city,
    version bigint not null,
    name_ko varchar(80) not null,
    name_en varchar(80) not null,
    constraint unit_name_once unique (city, name_ko)
);

create table account (
    id            uuid primary key,
    city          varchar(8) not null references city,
    version       bigint not null,
    email         varchar(254) not null,
    name          varchar(80) not null,
    phone         varchar(40),
    role          varchar(20) not null check (role in ('CONTACT', 'OFFICIAL', 'COORDINATOR', 'ADMINISTRATOR')),
    unit_id       uuid references unit,
    language      varchar(8) not null,
    password_hash varchar(200),
    open          boolean not null,
    created_at    timestamp with time zone not null,
    constraint account_email_once unique (email)
);
create index account_by_city on account (city);

-- Which version of the privacy notice a person agreed to, and when.
create table consent (
    id         uuid primary key,
    account_id uuid not null references account,
    notice     varchar(20) not null,
    agreed_at  timestamp with time zone not null
);
create index consent_by_account on consent (account_id);

-- The three tables below have the shape Spring Security's JDBC stores expect.
create table one_time_tokens (
    token_value varchar(36) not null primary key,
    username    varchar(254) not null,
    expires_at  timestamp with time zone not null
);

create table user_entities (
    id           varchar(1000) not null primary key,
    name         varchar(254) not null,
    display_name varchar(200)
);
create index user_entities_by_name on user_entities (name);

create table user_credentials (
    credential_id                varchar(1000) not null primary key,
    user_entity_user_id          varchar(1000) not null references user_entities,
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
