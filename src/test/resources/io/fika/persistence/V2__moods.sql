-- a schema that was never released, to try upgrades with
alter table "contact" add column "mood" varchar default 'calm' not null;

create table "mood" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null
);
