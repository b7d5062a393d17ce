-- What leaves: mails (kept in the local mailbox when no SMTP is set), and notices of a stairwell.
create schema notices;
grant usage on schema notices to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

create table notices.mail (
  id uuid primary key,
  fact uuid,
  template text not null,
  to_person uuid,
  to_address text not null,
  lang text not null,
  subject text not null,
  body text not null,
  made_at timestamptz not null default date_trunc('milliseconds', now()),
  sent_at timestamptz,
  problem text,
  request uuid,
  erased_at timestamptz,
  -- mail: by SMTP; local: kept in the mailbox of this house; paper: a letter that the agency prints
  via text not null default 'mail' check (via in ('mail', 'local', 'paper')),
  agency text,
  -- of a letter: the lines under the name, and when it was printed
  address text[] not null default '{}',
  printed_at timestamptz
);
create index mail_letters on notices.mail (agency, made_at) where via = 'paper';
create index mail_made on notices.mail (made_at desc);
create index mail_person on notices.mail (to_person);
create index mail_request on notices.mail (request);

create table notices.poster (
  id uuid primary key,
  agency text not null,
  building uuid not null,
  entrance uuid,
  request uuid,
  title text not null,
  body text not null,
  starts timestamptz not null,
  ends timestamptz not null,
  put_up_at timestamptz not null,
  by_person uuid not null,
  taken_down_at timestamptz
);
create index poster_building on notices.poster (building, ends);
create index poster_up on notices.poster (ends) where taken_down_at is null;

-- A letter of a stairwell has no request: it is its agency's (row-level security is enabled in 0008_walls.sql).
create policy letters on notices.mail for select to loge_agency using (agency = any (app.list('agencies')));

-- Whoever has no policy there reads nothing of it; a question that everybody may ask must not fail for want of a grant.
grant select on notices.poster to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

-- An instant inside JSON, in the same form as everywhere else.
create function app.iso(t timestamptz) returns text language sql immutable parallel safe strict as
$$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;
