-- What is known of an attached file; its bytes are kept outside the database, under its id.
create table attachment (
    id          uuid primary key,
    city        varchar(8) not null references city,
    version     bigint not null,
    -- What it belongs to: something of a feature, which alone knows who may read it.
    owner_kind  varchar(20) not null,
    owner_id    uuid not null,
    place       integer not null check (place > 0),
    name        varchar(120) not null,
    type        varchar(10) not null,
    byte_count  bigint not null check (byte_count > 0),
    sha256      varchar(64) not null,
    uploaded_by uuid not null references account,
    uploaded_at timestamp with time zone not null,
    -- Two who attach at the same moment cannot both have the last place.
    constraint attachment_place_once unique (owner_kind, owner_id, place)
);
