-- The ground floor: answers (exactly once), facts (the journal), files, and the roles of row-level security.

-- One database role a reach. A policy is written for one of them, so each plan carries only its own condition.
do $$
declare reach text;
begin
  foreach reach in array array['loge_none', 'loge_household', 'loge_patch', 'loge_agency', 'loge_firm', 'loge_all'] loop
    if not exists (select from pg_roles where rolname = reach) then
      execute format('create role %I nologin', reach);
    end if;
    -- From PostgreSQL 16 on, who made a role administers it without being able to take it: asked for, not assumed.
    if not pg_has_role(current_user, reach, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
      execute format('grant %I to current_user', reach);
    end if;
    execute format('grant usage on schema kernel to %I', reach);
  end loop;
end $$;

create schema if not exists app;
grant usage on schema app to public;

create function app.list(name text) returns text[] language sql stable parallel safe as
$$ select coalesce(string_to_array(nullif(current_setting('app.' || name, true), ''), ','), '{}') $$;
create function app.ids(name text) returns uuid[] language sql stable parallel safe as
$$ select coalesce(string_to_array(nullif(current_setting('app.' || name, true), ''), ',')::uuid[], '{}') $$;
create function app.id(name text) returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.' || name, true), '')::uuid $$;

create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Lower case, no accent, single spaces: what two people would call the same words. Immutable, so that an index may hold it.
create function app.plain(words text) returns text language sql immutable parallel safe strict as
$$ select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, words)), '[^a-z0-9]+', ' ', 'g')) $$;

create text search configuration public.fr (copy = french);
alter text search configuration public.fr alter mapping for hword, hword_part, word with unaccent, french_stem;

-- What was answered to each act: the same id gets the same answer, refusals included.
create table kernel.answer (
  id uuid primary key,
  actor uuid not null,
  type text not null,
  hash text not null,
  outcome jsonb not null,
  received_at timestamptz not null default now()
);

-- The journal. `tx` then `seq` is the order of reading: nothing may appear behind a reader (see kernel/server/feed.ts).
create table kernel.fact (
  seq bigint generated always as identity primary key,
  tx bigint not null default pg_current_xact_id()::text::bigint,
  id uuid not null,
  type text not null,
  subject uuid not null,
  command uuid not null,
  actor uuid not null,
  role text not null,
  audience text not null default 'everyone' check (audience in ('everyone', 'staff', 'firm')),
  at timestamptz not null,
  received_at timestamptz not null default now(),
  data jsonb not null,
  agency text,
  building uuid,
  household uuid,
  firm uuid
);
create index fact_reading on kernel.fact (tx, seq);
create index fact_subject on kernel.fact (subject, seq);

alter table kernel.fact enable row level security;
create policy agency on kernel.fact for select to loge_agency using (agency = any (app.list('agencies')));
create policy patch on kernel.fact for select to loge_patch using (building = any (app.ids('buildings')));
create policy household on kernel.fact for select to loge_household
  using (audience = 'everyone' and case when app.id('matter') is null then household = any (app.ids('households')) else subject = app.id('matter') end);
create policy firm on kernel.fact for select to loge_firm
  using (audience in ('everyone', 'firm') and firm = app.id('firm') and (app.id('matter') is null or subject = app.id('matter')));
create policy hq on kernel.fact for select to loge_all using (true);
grant select on kernel.fact to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

-- Photos and papers by the hash of what was sent; the bytes are in the files folder.
create table kernel.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null,
  media text not null,
  width integer,
  height integer,
  at timestamptz not null default now(),
  kept boolean not null default false
);

create table kernel.setting (key text primary key, value jsonb not null);

-- Identifiers of the world outside (RPLS, RNB, BAN, ERP) belong to the slice that holds the thing; settings and locks are here.
create table kernel.attempt (
  key text primary key,
  failed integer not null default 0,
  locked_until timestamptz,
  at timestamptz not null default now()
);

-- Signed links: to sign in once, to one thread, to a firm's orders. Only the hash of the token is kept.
create table kernel.link (
  token text primary key,
  purpose text not null check (purpose in ('signin', 'thread', 'firm')),
  person uuid,
  firm uuid,
  matter uuid,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index link_matter on kernel.link (matter);
