-- Papers that people enclose with words (pdf, docx, odt, txt), by the hash of what was sent. Who may read the words may read the
-- paper. It is shown once its bytes are here and weigh what was said: what goes with one message is bounded by what it says.
create table requests.paper (
  request uuid not null references requests.request,
  sha256 text not null,
  -- the message with which it came: it goes with its words
  message uuid not null,
  name text not null check (length(name) between 1 and 240),
  bytes integer not null check (bytes >= 0),
  by_person uuid,
  typed_by uuid,
  by_role text not null,
  audience text not null default 'everyone' check (audience in ('everyone', 'staff', 'firm', 'tenant')),
  at timestamptz not null,
  primary key (request, sha256)
);
create index paper_sha on requests.paper (sha256);
create index paper_message on requests.paper (message);

-- What somebody of the house says to her alone: her household reads it, and no firm.
alter table kernel.fact drop constraint fact_audience_check,
  add constraint fact_audience_check check (audience in ('everyone', 'staff', 'firm', 'tenant')) not valid;
alter table requests.message drop constraint message_audience_check,
  add constraint message_audience_check check (audience in ('everyone', 'staff', 'firm', 'tenant')) not valid;
alter table requests.photo drop constraint photo_audience_check,
  add constraint photo_audience_check check (audience in ('everyone', 'staff', 'firm', 'tenant')) not valid;
alter table requests.sound drop constraint sound_audience_check,
  add constraint sound_audience_check check (audience in ('everyone', 'firm', 'tenant')) not valid;
-- Every row stands already: the words that were allowed are among those that are.
alter table kernel.fact validate constraint fact_audience_check;
alter table requests.message validate constraint message_audience_check;
alter table requests.photo validate constraint photo_audience_check;
alter table requests.sound validate constraint sound_audience_check;

alter policy household on kernel.fact using (audience in ('everyone', 'tenant') and
  case when app.id('matter') is null then household = any (app.ids('households')) else subject = app.id('matter') end);
alter policy household on requests.message using (
  audience in ('everyone', 'tenant') and exists (select from requests.request r where r.id = request));
alter policy loge_household on requests.photo using (
  audience in ('everyone', 'tenant') and exists (select from requests.request r where r.id = request));
alter policy household on requests.sound using (
  audience in ('everyone', 'tenant') and exists (select from requests.request r where r.id = request));
-- A voice was for all or for the firm: there is a third now, which the firm does not hear.
alter policy firm on requests.sound using (audience in ('everyone', 'firm') and exists (
  select from contractors.work_order o where o.request = sound.request and o.status not in ('refused', 'cancelled')
    and (o.ended_at is null or sound.at <= o.ended_at)));

-- The first word that she could read is also one that was told to her alone.
create or replace function requests.spoke_first(request uuid) returns boolean language sql stable parallel safe as
$$ select coalesce(
    min(f.at) filter (where f.audience in ('everyone', 'tenant') and f.role not in ('tenant', 'visitor') and f.type not in ('request.filed', 'request.reminded'))
      < min(f.at) filter (where f.type = 'request.reminded'), false)
  from kernel.fact f where f.subject = request $$;

alter table requests.paper enable row level security;
grant select on requests.paper to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
create policy hq on requests.paper for select to loge_all using (true);
create policy agency on requests.paper for select to loge_agency using (exists (select from requests.request r where r.id = request));
create policy patch on requests.paper for select to loge_patch using (exists (select from requests.request r where r.id = request));
create policy household on requests.paper for select to loge_household
  using (audience in ('everyone', 'tenant') and exists (select from requests.request r where r.id = request));
create policy firm on requests.paper for select to loge_firm using (audience in ('everyone', 'firm') and exists (
  select from contractors.work_order o where o.request = paper.request and o.status not in ('refused', 'cancelled')
    and (o.ended_at is null or paper.at <= o.ended_at)));

-- What a file is and weighs is told beside it; a hash says nothing of anybody.
grant select (bytes, media) on kernel.file to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

-- Papers as they are read: what each is once its bytes have come, nothing where they weigh something else than was said.
create view requests.shown_paper with (security_invoker = true) as
select p.request, p.sha256, p.name, p.bytes, f.media, p.by_role, p.audience, p.at
from requests.paper p left join kernel.file f on f.sha256 = p.sha256
where f.sha256 is null or f.bytes = p.bytes;
grant select on requests.shown_paper to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
