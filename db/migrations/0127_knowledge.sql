-- What head office has answered and keeps for the next one who would ask (src/knowledge). A piece bears the id of the question that it
-- answers: two who keep one answer hold the same matter. No words in it name anybody; its source is a thread, read by who may read that one.
create schema knowledge;
grant usage on schema knowledge to loge_patch, loge_agency, loge_firm, loge_all;

create table knowledge.piece (
  id uuid primary key,
  directorate text not null,
  -- of its building; without one it is the whole landlord's
  agency text,
  building uuid,
  nature text,
  thing text,
  maker text,
  model text,
  trade text,
  contract uuid,
  firm uuid,
  for_firms boolean not null,
  asked text not null check (length(asked) between 1 and 400),
  reply text not null check (length(reply) between 1 and 2000),
  version integer not null,
  -- the thread in which it was answered
  request uuid not null,
  kept_at timestamptz not null,
  review_on date not null,
  doubted_at timestamptz,
  doubted_by uuid,
  doubt text not null default '' check (length(doubt) <= 400),
  -- five working days after somebody said that it is true no more
  answer_due timestamptz,
  -- from when it is shown with a doubt, and from when it is shown no more
  doubtful_at timestamptz not null,
  hides_at timestamptz not null,
  withdrawn_at timestamptz,
  search tsvector not null generated always as (to_tsvector('public.fr', asked || ' ' || reply)) stored,
  check (coalesce(building::text, nature, thing, trade, contract::text, firm::text) is not null)
);
create index piece_search on knowledge.piece using gin (search);
create index piece_kept on knowledge.piece (kept_at desc, id);

-- What was said before, and by whom: none is written over.
create table knowledge.version (
  piece uuid not null references knowledge.piece (id),
  version integer not null,
  asked text not null,
  reply text not null,
  request uuid not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (piece, version)
);

-- A question that was not asked, since its answer was there: a thread, a month and a place, and nobody.
create table knowledge.spared_question (
  piece uuid not null references knowledge.piece (id),
  request uuid not null,
  month date not null,
  agency text not null,
  primary key (piece, request)
);
create index spared_question_request on knowledge.spared_question (request);

-- What is of the whole landlord is read by all who work here; what is of a building, by who has it in reach.
alter table knowledge.piece enable row level security;
create policy agency on knowledge.piece for select to loge_agency
  using (agency is null or agency = any ((select app.list('agencies'))::text[]));
create policy patch on knowledge.piece for select to loge_patch
  using (building is null or building = any ((select app.ids('buildings'))::uuid[]));
create policy hq on knowledge.piece for select to loge_all using (true);
-- A firm: what is fit for firms, where all that it is about fits an order of its own that is not long over.
create policy firm on knowledge.piece for select to loge_firm using (for_firms and withdrawn_at is null and exists (
  select from contractors.current_order o join requests.matter m on m.id = o.request left join estate.equipment e on e.id = m.asset
  where o.status not in ('refused', 'cancelled') and (o.ended_at is null or o.ended_at > now() - interval '60 days')
    and (piece.building is null or piece.building = o.building) and (piece.nature is null or piece.nature = m.nature)
    and (piece.contract is null or piece.contract = o.contract) and (piece.firm is null or piece.firm = o.firm)
    and (piece.thing is null or piece.thing = e.kind) and (piece.maker is null or piece.maker = e.maker)
    and (piece.model is null or piece.model = e.model)
    and (piece.trade is null or exists (select from contractors.terms c where c.id = o.contract and piece.trade = any (c.trades)))));
grant select on knowledge.piece to loge_patch, loge_agency, loge_all;
grant select (id, directorate, building, nature, thing, maker, model, trade, contract, firm, for_firms, asked, reply, version, kept_at, review_on,
  doubted_at, answer_due, doubtful_at, hides_at, withdrawn_at) on knowledge.piece to loge_firm;

alter table knowledge.version enable row level security;
create policy reader on knowledge.version for select to loge_patch, loge_agency, loge_all
  using (exists (select from knowledge.piece p where p.id = version.piece));
grant select on knowledge.version to loge_patch, loge_agency, loge_all;

alter table knowledge.spared_question enable row level security;
create policy agency on knowledge.spared_question for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on knowledge.spared_question for select to loge_all using (true);
grant select on knowledge.spared_question to loge_agency, loge_all;

-- Which directorate was asked.
create or replace view requests.hq_question with (security_invoker = true) as
select q.id, q.request, q.asked_by, q.asked_at, q.due, q.answered_at, q.directorate from requests.question q;
