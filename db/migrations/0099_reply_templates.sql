-- Texts that are ready to be sent, with holes that a request fills: of an agency, or of the landlord (no agency) for all of them. A row
-- is added each time one is written or withdrawn, none is written over: the last version stands, the others are its history.
create table requests.reply_template (
  id uuid not null,
  version integer not null check (version > 0),
  agency text,
  name text not null check (length(name) between 1 and 60),
  fr text not null check (length(fr) <= 2000),
  en text not null check (length(en) <= 2000),
  is_withdrawn boolean not null default false,
  set_at timestamptz not null,
  set_by uuid,
  primary key (id, version)
);
create index reply_template_agency on requests.reply_template (agency);
alter table requests.reply_template enable row level security;
grant select on requests.reply_template to loge_agency, loge_all;
create policy hq on requests.reply_template for select to loge_all using (true);
create policy agency on requests.reply_template for select to loge_agency
  using (agency is null or agency = any (app.list('agencies')));
