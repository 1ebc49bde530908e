-- Made by the device that sends a file: the same file sent twice is kept once.
alter table attachment add column client_key uuid;
alter table attachment add constraint attachment_client_key_once unique (owner_kind, owner_id, client_key);
