-- The first schema. SQL that H2 and PostgreSQL share; every name in quotes, because some are reserved words in one of
-- the two. The columns follow from the records' components (see RecordColumns): a nested record's columns carry its
-- name as a prefix, a list is a table of its own, named after owner and component.
--
-- References to contacts from other features have no foreign key on purpose: somebody who is removed leaves the
-- coffees, events and favours shared with them as they were, and undoing the removal brings the person back to them.

create table "ring" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null,
    "position" integer not null,
    "capacity" integer,
    "cadence_days" integer
);

create table "category" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null,
    "position" integer not null,
    "hue" varchar not null,
    "shape" varchar not null
);

create table "tag" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null
);

create table "contact" (
    "id" uuid primary key,
    "version" bigint not null,
    "name_full" varchar not null,
    "name_given" varchar not null,
    "name_family" varchar not null,
    "name_additional" varchar not null,
    "name_prefix" varchar not null,
    "name_suffix" varchar not null,
    "name_nickname" varchar not null,
    "name_sounds" varchar not null,
    "work_organisation" varchar not null,
    "work_department" varchar not null,
    "work_role" varchar not null,
    "work_from" varchar not null,
    "category" uuid references "category" ("id"),
    "placement_ring" uuid references "ring" ("id"),
    "placement_angle" double precision,
    "placement_depth" double precision,
    "cadence_days" integer,
    "paused" boolean not null,
    "trust_stage" varchar,
    "trust_reason" text,
    "birthday" varchar not null,
    "photo" varchar,
    "story_how_met" text not null,
    "story_through" uuid,
    "story_opener" text not null,
    "story_leave_out" text not null,
    "story_note" text not null,
    "wishes_half_days" varchar not null,
    "wishes_prefers" varchar,
    "wishes_place" varchar not null,
    "wishes_earliest" date,
    "since" date not null
);

create table "contact_method" (
    "contact" uuid not null references "contact" ("id") on delete cascade,
    "position" integer not null,
    "kind" varchar not null,
    "value" varchar not null,
    "label" varchar not null,
    primary key ("contact", "position")
);

create table "contact_tag" (
    "contact" uuid not null references "contact" ("id") on delete cascade,
    "position" integer not null,
    "tag" uuid not null references "tag" ("id"),
    primary key ("contact", "position")
);

create table "contact_extra" (
    "contact" uuid not null references "contact" ("id") on delete cascade,
    "position" integer not null,
    "name" varchar not null,
    "value" text not null,
    primary key ("contact", "position")
);

create table "contact_away" (
    "contact" uuid not null references "contact" ("id") on delete cascade,
    "position" integer not null,
    "from" date not null,
    "to" date not null,
    primary key ("contact", "position")
);

create table "contact_former" (
    "contact" uuid not null references "contact" ("id") on delete cascade,
    "position" integer not null,
    "organisation" varchar not null,
    "department" varchar not null,
    "role" varchar not null,
    "from" varchar not null,
    "to" varchar not null,
    primary key ("contact", "position")
);

-- pictures in parts, because H2 holds at most a megabyte in one value
create table "photo" (
    "digest" varchar not null,
    "part" integer not null,
    "bytes" bytea not null,
    primary key ("digest", "part")
);

create table "apart" (
    "id" uuid primary key,
    "version" bigint not null,
    "first" uuid not null,
    "second" uuid not null
);

create table "purpose" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null,
    "position" integer not null
);

create table "club" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null,
    "note" text not null
);

create table "event" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null,
    "start" timestamp with time zone not null,
    "start_zone" varchar not null,
    "end" timestamp with time zone not null,
    "end_zone" varchar not null,
    "open_end" boolean not null,
    "place" varchar not null,
    "host" varchar not null,
    "purpose" varchar not null,
    "aim" text not null,
    "goals_learn_from" integer not null,
    "goals_learn_to" integer not null,
    "goals_solid_from" integer not null,
    "goals_solid_to" integer not null,
    "goals_new_share_percent" integer not null,
    "format" varchar not null,
    "dress_code" varchar not null,
    "cost" varchar not null,
    "expected" integer not null,
    "travel_minutes" integer not null,
    "cards" integer not null,
    "club" uuid,
    "introduction" text not null,
    "ask" text not null,
    "offer" text not null,
    "talking_points" text not null,
    "leave_out" text not null,
    "note" text not null,
    "entry" varchar not null
);

create table "coffee" (
    "id" uuid primary key,
    "version" bigint not null,
    "status" varchar not null,
    "start" timestamp with time zone not null,
    "start_zone" varchar not null,
    "minutes" integer not null,
    "place" varchar not null,
    "purpose" varchar not null,
    "pinned" boolean not null,
    "note" text not null
);

create table "coffee_contact" (
    "coffee" uuid not null references "coffee" ("id") on delete cascade,
    "position" integer not null,
    "contact" uuid not null,
    primary key ("coffee", "position")
);

create index "coffee_contact_by_contact" on "coffee_contact" ("contact");

create table "touch" (
    "id" uuid primary key,
    "version" bigint not null,
    "kind" varchar not null,
    "day" date not null,
    "by" varchar,
    "note" text not null,
    "coffee" uuid,
    "event" uuid
);

create index "touch_by_day" on "touch" ("day");

create table "touch_contact" (
    "touch" uuid not null references "touch" ("id") on delete cascade,
    "position" integer not null,
    "contact" uuid not null,
    primary key ("touch", "position")
);

create index "touch_contact_by_contact" on "touch_contact" ("contact");

create table "busy_time" (
    "id" uuid primary key,
    "version" bigint not null,
    "title" varchar not null,
    "start" timestamp with time zone not null,
    "start_zone" varchar not null,
    "end" timestamp with time zone not null,
    "end_zone" varchar not null,
    "all_day" boolean not null,
    "rule" varchar not null,
    "source" varchar not null,
    "uid" varchar not null,
    "place" varchar not null,
    "guests" text not null
);

create table "attendance" (
    "id" uuid primary key,
    "version" bigint not null,
    "event" uuid not null references "event" ("id"),
    "contact" uuid,
    "name" varchar not null,
    "role" varchar not null,
    "organisation" varchar not null,
    "rank" integer not null,
    "passed_over" boolean not null,
    "goal" text not null,
    "question" text not null,
    "met" varchar not null,
    "note" text not null,
    "position" integer not null
);

create table "membership" (
    "id" uuid primary key,
    "version" bigint not null,
    "club" uuid not null references "club" ("id"),
    "contact" uuid not null,
    "since" date,
    "until" date,
    "role" varchar not null
);

create table "fee" (
    "id" uuid primary key,
    "version" bigint not null,
    "club" uuid not null references "club" ("id"),
    "event" uuid,
    "day" date not null,
    "cents" bigint not null,
    "currency" varchar not null,
    "note" text not null
);

create table "need" (
    "id" uuid primary key,
    "version" bigint not null,
    "contact" uuid,
    "text" text not null,
    "since" date not null,
    "state" varchar not null,
    "ended" date
);

create table "offer" (
    "id" uuid primary key,
    "version" bigint not null,
    "contact" uuid,
    "text" text not null,
    "since" date not null,
    "state" varchar not null,
    "ended" date
);

create table "favour" (
    "id" uuid primary key,
    "version" bigint not null,
    "contact" uuid not null,
    "by" varchar not null,
    "kind" varchar not null,
    "day" date not null,
    "text" text not null,
    "became" varchar,
    "result" text not null
);

create table "promise" (
    "id" uuid primary key,
    "version" bigint not null,
    "contact" uuid not null,
    "by" varchar not null,
    "text" text not null,
    "due" date,
    "kept_on" date,
    "withdrawn_on" date
);

create table "introduction" (
    "id" uuid primary key,
    "version" bigint not null,
    "first" uuid not null,
    "second" uuid not null,
    "need" uuid,
    "offer" uuid,
    "day" date not null,
    "stage" varchar not null,
    "text" text not null
);

create table "opportunity" (
    "id" uuid primary key,
    "version" bigint not null,
    "name" varchar not null,
    "kind" varchar not null,
    "stage" varchar not null,
    "stage_day" date not null,
    "for_whom" uuid,
    "from_contact" uuid,
    "from_event" uuid,
    "from_club" uuid,
    "from_introduction" uuid,
    "cents" bigint not null,
    "currency" varchar not null,
    "since" date not null,
    "note" text not null
);

create table "review" (
    "id" uuid primary key,
    "version" bigint not null,
    "day" date not null,
    "expertise" integer not null,
    "resourcefulness" integer not null,
    "trust" integer not null,
    "quality" integer not null,
    "text" text not null,
    "resolve" text not null
);

create table "import_batch" (
    "id" uuid primary key,
    "version" bigint not null,
    "file" varchar not null,
    "kind" varchar not null,
    "charset" varchar not null,
    "digest" varchar not null,
    "at" timestamp with time zone not null,
    "fresh" integer not null,
    "merged" integer not null,
    "unchanged" integer not null,
    "rejected" integer not null
);

create table "setting" (
    "id" uuid primary key,
    "version" bigint not null,
    "key" varchar not null unique,
    "value" text not null
);

create table "journal" (
    "number" bigint primary key,
    "at" timestamp with time zone not null,
    "kind" varchar not null,
    -- the change that this one undid or did again
    "of" bigint references "journal" ("number"),
    "label" text not null,
    "undone" boolean not null
);

create index "journal_by_of" on "journal" ("of");

-- what differs: the whole of an entity that was added or removed, the changed components of one that was changed
create table "journal_edit" (
    "number" bigint not null references "journal" ("number"),
    "position" integer not null,
    "type" varchar not null,
    "entity" uuid not null,
    "before" text,
    "after" text,
    primary key ("number", "position")
);

create index "journal_edit_by_entity" on "journal_edit" ("entity", "number");

-- most edits of a change of many, such as an import, lie here instead, some hundred together (see EditPack)
create table "journal_pack" (
    "number" bigint not null references "journal" ("number"),
    "position" integer not null,
    -- the least and the greatest identity, and all of them, by which the history of one entity is found
    "first" uuid not null,
    "last" uuid not null,
    "entities" bytea not null,
    "edits" bytea not null,
    primary key ("number", "position")
);

-- what is typed in a form and not saved yet; no part of the data, so neither counted in the sums nor in the journal
create table "draft" (
    "form" varchar primary key,
    "at" timestamp with time zone not null,
    "text" text not null
);

-- one row: the schema, the last change, and the sums over all rows that tell whether any was lost or altered (see Seal)
create table "state" (
    "schema" integer not null,
    "changes" bigint not null,
    "content" varchar not null,
    "ledger" varchar not null
);

insert into "state" ("schema", "changes", "content", "ledger") values (1, 0, '0', '0');
