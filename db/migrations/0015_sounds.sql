-- Voice notes, by the hash of what was sent: personal words, erased with them. Who may hear one is who may read the words
-- that could have been written in its place.
alter table kernel.file add column seconds real;
-- How long a note lasts is told beside it; a hash says nothing of anybody.
grant select (sha256, seconds) on kernel.file to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

create table requests.sound (
  request uuid not null references requests.request,
  sha256 text not null,
  by_person uuid,
  by_role text not null,
  audience text not null default 'everyone' check (audience in ('everyone', 'firm')),
  at timestamptz not null,
  primary key (request, sha256)
);
create index sound_sha on requests.sound (sha256);

alter table requests.sound enable row level security;
grant select on requests.sound to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
create policy hq on requests.sound for select to loge_all using (true);
create policy agency on requests.sound for select to loge_agency using (exists (select from requests.request r where r.id = request));
create policy patch on requests.sound for select to loge_patch using (exists (select from requests.request r where r.id = request));
create policy household on requests.sound for select to loge_household
  using (audience = 'everyone' and exists (select from requests.request r where r.id = request));
create policy firm on requests.sound for select to loge_firm using (exists (select from requests.request r where r.id = request));
