-- Printed from the migrated database by `npm run golden`: to read and to compare, never to run.

create table allocation.applicant (
  id uuid not null,
  unique_number text,
  number_on date,
  name text not null,
  email text not null,
  phone text not null,
  address text not null,
  size integer not null,
  ceiling text,
  papers text[] not null,
  priorities text[] not null,
  is_tenant boolean not null,
  score integer,
  mean_wait integer,
  place integer,
  at timestamp with time zone not null,
  moved_at timestamp with time zone not null,
  by_person uuid,
  forgotten_at timestamp with time zone,
  constraint applicant_pkey PRIMARY KEY (id),
  constraint applicant_ceiling_check CHECK ((ceiling = ANY (ARRAY['under'::text, 'over'::text]))),
  constraint applicant_size_check CHECK (((size >= 1) AND (size <= 20)))
);
CREATE INDEX applicant_moved ON allocation.applicant USING btree (moved_at) WHERE (forgotten_at IS NULL);
CREATE UNIQUE INDEX applicant_number ON allocation.applicant USING btree (unique_number) WHERE (unique_number IS NOT NULL);
alter table allocation.applicant enable row level security;
create policy allocates on allocation.applicant for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.applicant to loge_all;

create table allocation.candidate (
  proposal uuid not null,
  applicant uuid not null,
  rank integer not null,
  withdrawn_on date,
  decision text,
  order_no integer,
  paper text,
  paper_by date,
  paper_on date,
  reasons text[],
  votes_for integer,
  votes_against integer,
  letter_on date,
  constraint candidate_pkey PRIMARY KEY (proposal, applicant),
  constraint candidate_applicant_fkey FOREIGN KEY (applicant) REFERENCES allocation.applicant(id),
  constraint candidate_decision_check CHECK ((decision = ANY (ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text]))),
  constraint candidate_proposal_fkey FOREIGN KEY (proposal) REFERENCES allocation.proposal(id) ON DELETE CASCADE,
  constraint candidate_rank_check CHECK (((rank >= 1) AND (rank <= 20)))
);
CREATE INDEX candidate_applicant ON allocation.candidate USING btree (applicant);
alter table allocation.candidate enable row level security;
create policy allocates on allocation.candidate for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.candidate to loge_all;

create table allocation.commission (
  id uuid not null,
  held_on date not null,
  place text not null,
  at timestamp with time zone not null,
  by_person uuid,
  closed_at timestamp with time zone,
  constraint commission_pkey PRIMARY KEY (id)
);
CREATE INDEX commission_held ON allocation.commission USING btree (held_on DESC);
alter table allocation.commission enable row level security;
create policy allocates on allocation.commission for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.commission to loge_all;

create table allocation.convention (
  id uuid not null,
  reservee text not null,
  name text not null,
  year integer not null,
  share integer not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint convention_pkey PRIMARY KEY (id),
  constraint convention_reservee_check CHECK ((reservee = ANY (ARRAY['state'::text, 'action_logement'::text, 'collectivity'::text, 'employer'::text, 'landlord'::text]))),
  constraint convention_share_check CHECK (((share >= 0) AND (share <= 100)))
);
CREATE INDEX convention_year ON allocation.convention USING btree (year, name);
alter table allocation.convention enable row level security;
create policy allocates on allocation.convention for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.convention to loge_all;

create table allocation.offer (
  id uuid not null,
  proposal uuid not null,
  applicant uuid not null,
  made_on date not null,
  received_on date,
  last_day date,
  answer text,
  answered_on date,
  by_person uuid,
  constraint offer_pkey PRIMARY KEY (id),
  constraint offer_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'refused'::text, 'silent'::text, 'withdrew'::text]))),
  constraint offer_applicant_fkey FOREIGN KEY (applicant) REFERENCES allocation.applicant(id),
  constraint offer_proposal_fkey FOREIGN KEY (proposal) REFERENCES allocation.proposal(id) ON DELETE CASCADE
);
CREATE INDEX offer_last_day ON allocation.offer USING btree (last_day) WHERE (answer IS NULL);
CREATE UNIQUE INDEX offer_once ON allocation.offer USING btree (proposal, applicant);
CREATE UNIQUE INDEX offer_standing ON allocation.offer USING btree (proposal) WHERE (answer IS NULL);
alter table allocation.offer enable row level security;
create policy allocates on allocation.offer for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.offer to loge_all;

create table allocation.orientation (
  void uuid not null,
  unit uuid not null,
  convention uuid not null,
  on_day date not null,
  by_person uuid,
  constraint orientation_pkey PRIMARY KEY (void),
  constraint orientation_convention_fkey FOREIGN KEY (convention) REFERENCES allocation.convention(id)
);
CREATE INDEX orientation_convention ON allocation.orientation USING btree (convention);
alter table allocation.orientation enable row level security;
create policy allocates on allocation.orientation for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.orientation to loge_all;

create table allocation.proposal (
  id uuid not null,
  void uuid not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  few text,
  at timestamp with time zone not null,
  by_person uuid,
  commission uuid,
  ended_at timestamp with time zone,
  ended_by text,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_ended_by_check CHECK ((ended_by = ANY (ARRAY['signed'::text, 'exhausted'::text, 'dropped'::text]))),
  constraint proposal_few_check CHECK ((few = ANY (ARRAY['too_few'::text, 'dalo'::text, 'd331_25_1'::text])))
);
CREATE INDEX proposal_commission ON allocation.proposal USING btree (commission);
CREATE INDEX proposal_unit ON allocation.proposal USING btree (unit, at DESC);
CREATE UNIQUE INDEX proposal_standing ON allocation.proposal USING btree (void) WHERE (ended_at IS NULL);
alter table allocation.proposal enable row level security;
create policy allocates on allocation.proposal for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.proposal to loge_all;

create table allocation.radiation (
  void uuid not null,
  applicant uuid not null,
  unit uuid not null,
  signed_on date not null,
  unique_number text,
  is_tenant boolean not null,
  has_dalo boolean not null,
  rpls text,
  agreement text,
  contingent text,
  told_on date,
  told_by uuid,
  constraint radiation_pkey PRIMARY KEY (void),
  constraint radiation_applicant_fkey FOREIGN KEY (applicant) REFERENCES allocation.applicant(id)
);
CREATE INDEX radiation_applicant ON allocation.radiation USING btree (applicant);
alter table allocation.radiation enable row level security;
create policy allocates on allocation.radiation for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.radiation to loge_all;

create table allocation.seat (
  commission uuid not null,
  seat text not null,
  name text not null,
  is_present boolean not null,
  constraint seat_pkey PRIMARY KEY (commission, seat),
  constraint seat_commission_fkey FOREIGN KEY (commission) REFERENCES allocation.commission(id) ON DELETE CASCADE
);
alter table allocation.seat enable row level security;
create policy allocates on allocation.seat for select to loge_all
  using (( SELECT app.allocates() AS allocates));
grant select on allocation.seat to loge_all;

create table ask.answer_count (
  question uuid not null,
  month date not null,
  answers integer not null,
  constraint answer_count_pkey PRIMARY KEY (question, month),
  constraint answer_count_question_fkey FOREIGN KEY (question) REFERENCES ask.question(id)
);
alter table ask.answer_count enable row level security;
create policy agency on ask.answer_count for select to loge_agency
  using (true);
create policy hq on ask.answer_count for select to loge_all
  using (true);
create policy patch on ask.answer_count for select to loge_patch
  using (true);
grant select on ask.answer_count to loge_agency;
grant select on ask.answer_count to loge_all;
grant select on ask.answer_count to loge_patch;

create table ask.budget (
  directorate text not null,
  year integer not null,
  hours integer not null,
  set_at timestamp with time zone not null,
  set_by uuid,
  constraint budget_pkey PRIMARY KEY (directorate, year),
  constraint budget_hours_check CHECK (((hours >= 0) AND (hours <= 20000)))
);
alter table ask.budget enable row level security;
create policy agency on ask.budget for select to loge_agency
  using (true);
create policy hq on ask.budget for select to loge_all
  using (true);
create policy patch on ask.budget for select to loge_patch
  using (true);
grant select on ask.budget to loge_all;

create table ask.passed_step (
  question uuid not null,
  step text not null,
  offered jsonb not null,
  at timestamp with time zone not null,
  constraint passed_step_pkey PRIMARY KEY (question, step),
  constraint passed_step_question_fkey FOREIGN KEY (question) REFERENCES ask.question(id)
);
alter table ask.passed_step enable row level security;
create policy hq on ask.passed_step for select to loge_all
  using (true);
grant select on ask.passed_step to loge_all;

create table ask.point (
  question uuid not null,
  thing uuid not null,
  building uuid not null,
  agency text not null,
  entrance uuid,
  label text not null,
  value text,
  answered_in date,
  constraint point_pkey PRIMARY KEY (question, thing),
  constraint point_check CHECK (((value IS NULL) = (answered_in IS NULL))),
  constraint point_question_fkey FOREIGN KEY (question) REFERENCES ask.question(id),
  constraint point_value_check CHECK ((length(value) <= 40))
);
CREATE INDEX point_building ON ask.point USING btree (building) WHERE (value IS NULL);
alter table ask.point enable row level security;
create policy agency on ask.point for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy patch on ask.point for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on ask.point to loge_agency;
grant select on ask.point to loge_patch;

create table ask.question (
  id uuid not null,
  directorate text not null,
  words text not null,
  purpose text not null,
  step text not null,
  drafted_at timestamp with time zone not null,
  by_person uuid,
  met_by text,
  met_code text,
  met_cut text,
  met_only jsonb,
  met_at timestamp with time zone,
  way text,
  target text,
  answer text,
  choices text[] not null default '{}'::text[],
  agencies text[] not null default '{}'::text[],
  population integer,
  size integer,
  margin numeric(4,3),
  seconds_each numeric(6,1),
  is_measured boolean,
  launched_at timestamp with time zone,
  ends_on date,
  warned_at timestamp with time zone,
  ended_at timestamp with time zone,
  why_ended text,
  conclusion text not null default ''::text,
  concluded_at timestamp with time zone,
  constraint question_pkey PRIMARY KEY (id),
  constraint question_answer_check CHECK ((answer = ANY (ARRAY['yesno'::text, 'number'::text, 'choice'::text]))),
  constraint question_check CHECK (((launched_at IS NULL) = (way IS NULL))),
  constraint question_check1 CHECK (((met_at IS NULL) = (met_by IS NULL))),
  constraint question_conclusion_check CHECK ((length(conclusion) <= 300)),
  constraint question_met_by_check CHECK ((met_by = ANY (ARRAY['fact'::text, 'known'::text, 'derived'::text, 'act'::text]))),
  constraint question_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 200))),
  constraint question_step_check CHECK ((step = ANY (ARRAY['facts'::text, 'derived'::text, 'acts'::text, 'sample'::text, 'campaign'::text]))),
  constraint question_way_check CHECK ((way = ANY (ARRAY['sample'::text, 'campaign'::text]))),
  constraint question_why_ended_check CHECK ((why_ended = ANY (ARRAY['date'::text, 'answered'::text, 'budget'::text, 'stopped'::text]))),
  constraint question_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200)))
);
CREATE INDEX question_drafted ON ask.question USING btree (drafted_at DESC, id);
CREATE INDEX question_running ON ask.question USING btree (directorate) WHERE ((launched_at IS NOT NULL) AND (ended_at IS NULL));
alter table ask.question enable row level security;
create policy agency on ask.question for select to loge_agency
  using ((launched_at IS NOT NULL));
create policy hq on ask.question for select to loge_all
  using (true);
create policy patch on ask.question for select to loge_patch
  using ((launched_at IS NOT NULL));
grant select on ask.question to loge_all;

create table bim.change (
  id uuid not null,
  revision uuid not null,
  building uuid not null,
  agency text not null,
  kind text not null,
  family text not null,
  object uuid,
  says jsonb not null,
  safe boolean not null,
  state text not null default 'open'::text,
  settled_at timestamp with time zone,
  settled_by uuid,
  constraint change_pkey PRIMARY KEY (id),
  constraint change_kind_check CHECK ((kind = ANY (ARRAY['new'::text, 'gone'::text, 'moved'::text, 'differs'::text, 'dwelling'::text]))),
  constraint change_revision_fkey FOREIGN KEY (revision) REFERENCES bim.revision(id) ON DELETE CASCADE,
  constraint change_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'refused'::text, 'past'::text])))
);
CREATE INDEX change_open ON bim.change USING btree (revision, state);
CREATE INDEX change_refused ON bim.change USING btree (object, kind) WHERE (state = 'refused'::text);
alter table bim.change enable row level security;
create policy agency on bim.change for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on bim.change for select to loge_all
  using (true);
grant select on bim.change to loge_agency;
grant select on bim.change to loge_all;

create table bim.model (
  id uuid not null,
  building uuid not null,
  agency text not null,
  name text not null,
  rule jsonb,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  constraint model_pkey PRIMARY KEY (id),
  constraint model_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint model_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id)
);
CREATE INDEX model_building ON bim.model USING btree (building);
alter table bim.model enable row level security;
create policy agency on bim.model for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on bim.model for select to loge_all
  using (true);
grant select on bim.model to loge_agency;
grant select on bim.model to loge_all;

create table bim.object_id (
  revision uuid not null,
  object uuid not null,
  family text not null,
  global_id text not null,
  express_id bigint not null,
  object_before uuid,
  constraint object_id_pkey PRIMARY KEY (revision, object),
  constraint object_id_revision_fkey FOREIGN KEY (revision) REFERENCES bim.revision(id) ON DELETE CASCADE
);
CREATE INDEX object_id_before ON bim.object_id USING btree (object_before) WHERE (object_before IS NOT NULL);
CREATE INDEX object_id_global ON bim.object_id USING btree (revision, global_id);
CREATE INDEX object_id_object ON bim.object_id USING btree (object);
alter table bim.object_id enable row level security;
create policy agency on bim.object_id for select to loge_agency
  using ((EXISTS ( SELECT
   FROM bim.revision r
  WHERE (r.id = object_id.revision))));
create policy hq on bim.object_id for select to loge_all
  using (true);
grant select on bim.object_id to loge_agency;
grant select on bim.object_id to loge_all;

create table bim.requirement (
  id uuid not null,
  sha256 text,
  file_name text not null default ''::text,
  title text not null default ''::text,
  rules integer not null default 0,
  at timestamp with time zone not null,
  by_person uuid,
  constraint requirement_pkey PRIMARY KEY (id)
);
CREATE INDEX requirement_at ON bim.requirement USING btree (at DESC, id DESC);
alter table bim.requirement enable row level security;
create policy agency on bim.requirement for select to loge_agency
  using (true);
create policy hq on bim.requirement for select to loge_all
  using (true);
grant select on bim.requirement to loge_agency;
grant select on bim.requirement to loge_all;

create table bim.revision (
  id uuid not null,
  model uuid not null,
  building uuid not null,
  agency text not null,
  sha256 text not null,
  file_name text not null,
  bytes bigint not null,
  at timestamp with time zone not null,
  by_person uuid,
  state text not null,
  schema text,
  tool text,
  problem jsonb,
  report jsonb,
  progress jsonb,
  plans text[] not null default '{}'::text[],
  frame jsonb,
  held_at timestamp with time zone,
  held_by uuid,
  emptied_at timestamp with time zone,
  constraint revision_pkey PRIMARY KEY (id),
  constraint revision_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint revision_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint revision_model_fkey FOREIGN KEY (model) REFERENCES bim.model(id),
  constraint revision_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'reading'::text, 'read'::text, 'failed'::text, 'taken'::text, 'past'::text])))
);
CREATE INDEX revision_model ON bim.revision USING btree (model, at DESC);
CREATE INDEX revision_plans ON bim.revision USING gin (plans);
CREATE INDEX revision_sha256 ON bim.revision USING btree (sha256);
alter table bim.revision enable row level security;
create policy agency on bim.revision for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on bim.revision for select to loge_all
  using (true);
grant select on bim.revision to loge_agency;
grant select on bim.revision to loge_all;

create table bim.shape (
  revision uuid not null,
  building uuid not null,
  agency text not null,
  unit uuid,
  plan text,
  sha256 text not null,
  bytes integer not null,
  storey uuid,
  constraint shape_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint shape_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint shape_revision_fkey FOREIGN KEY (revision) REFERENCES bim.revision(id) ON DELETE CASCADE,
  constraint shape_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX shape_building ON bim.shape USING btree (building);
CREATE INDEX shape_sha256 ON bim.shape USING btree (sha256);
CREATE INDEX shape_storey ON bim.shape USING btree (storey) WHERE (storey IS NOT NULL);
CREATE INDEX shape_unit ON bim.shape USING btree (unit) WHERE (unit IS NOT NULL);
CREATE UNIQUE INDEX shape_place ON bim.shape USING btree (revision, COALESCE(unit, storey, building), COALESCE(plan, ''::text));
alter table bim.shape enable row level security;
create policy agency on bim.shape for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on bim.shape for select to loge_all
  using (true);
create policy patch on bim.shape for select to loge_patch
  using (((plan IS NOT NULL) AND (building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[]))));
grant select on bim.shape to loge_agency;
grant select on bim.shape to loge_all;
grant select on bim.shape to loge_firm;
grant select on bim.shape to loge_household;
grant select on bim.shape to loge_patch;

create table bond.addition (
  id uuid not null,
  idea uuid not null,
  words text not null,
  told_on date not null,
  constraint addition_pkey PRIMARY KEY (id),
  constraint addition_idea_fkey FOREIGN KEY (idea) REFERENCES bond.idea(id),
  constraint addition_words_check CHECK (((length(words) >= 1) AND (length(words) <= 400)))
);
CREATE INDEX addition_idea ON bond.addition USING btree (idea);
alter table bond.addition enable row level security;
create policy hq on bond.addition for select to loge_all
  using (true);
grant select on bond.addition to loge_all;

create table bond.answer (
  idea uuid not null,
  n integer not null,
  kind text not null,
  words text not null,
  planned_on date,
  version text,
  at timestamp with time zone not null,
  by_person uuid not null,
  constraint answer_pkey PRIMARY KEY (idea, n),
  constraint answer_check CHECK ((((kind = 'yes'::text) = (planned_on IS NOT NULL)) AND ((kind = 'shipped'::text) = (version IS NOT NULL)))),
  constraint answer_idea_fkey FOREIGN KEY (idea) REFERENCES bond.idea(id),
  constraint answer_kind_check CHECK ((kind = ANY (ARRAY['yes'::text, 'no'::text, 'more'::text, 'shipped'::text]))),
  constraint answer_words_check CHECK (((length(words) >= 1) AND (length(words) <= 600)))
);
CREATE INDEX answer_at ON bond.answer USING btree (at DESC);
alter table bond.answer enable row level security;
create policy hq on bond.answer for select to loge_all
  using (true);
grant select on bond.answer to loge_all;

create table bond.ballot (
  box text not null,
  mark text not null,
  sealed bytea not null,
  constraint ballot_pkey PRIMARY KEY (box, mark),
  constraint ballot_box_fkey FOREIGN KEY (box) REFERENCES bond.box(name) ON DELETE CASCADE,
  constraint ballot_sealed_check CHECK (((octet_length(sealed) >= 1024) AND (octet_length(sealed) <= 4096)))
);
alter table bond.ballot enable row level security;

create table bond.box (
  name text not null,
  counted_on date,
  ended boolean not null default false,
  constraint box_pkey PRIMARY KEY (name)
);
alter table bond.box enable row level security;

create table bond.given (
  month date not null,
  code text not null,
  agency text not null,
  n integer not null,
  constraint given_pkey PRIMARY KEY (month, code, agency),
  constraint given_month_fkey FOREIGN KEY (month) REFERENCES bond.given_month(month),
  constraint given_n_check CHECK ((n > 0))
);
alter table bond.given enable row level security;

create table bond.given_month (
  month date not null,
  constraint given_month_pkey PRIMARY KEY (month),
  constraint given_month_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);
alter table bond.given_month enable row level security;

create table bond.idea (
  id uuid not null,
  words text not null,
  route text not null,
  version text not null,
  refusals text[] not null default '{}'::text[],
  told_on date not null,
  signed_by uuid,
  state text not null default 'told'::text,
  answers integer not null default 0,
  constraint idea_pkey PRIMARY KEY (id),
  constraint idea_state_check CHECK ((state = ANY (ARRAY['told'::text, 'yes'::text, 'no'::text, 'more'::text, 'shipped'::text]))),
  constraint idea_words_check CHECK (((length(words) >= 1) AND (length(words) <= 400)))
);
CREATE INDEX idea_signed ON bond.idea USING btree (signed_by) WHERE (signed_by IS NOT NULL);
CREATE INDEX idea_told ON bond.idea USING btree (told_on DESC, id);
alter table bond.idea enable row level security;
create policy agency on bond.idea for select to loge_agency
  using (true);
create policy hq on bond.idea for select to loge_all
  using (true);
create policy patch on bond.idea for select to loge_patch
  using (true);
grant select on bond.idea to loge_agency;
grant select on bond.idea to loge_all;
grant select on bond.idea to loge_patch;

create table bond.merged_place (
  year integer not null,
  place text not null,
  constraint merged_place_pkey PRIMARY KEY (year, place)
);
alter table bond.merged_place enable row level security;

create table bond.origin (
  idea uuid not null,
  month date not null,
  place text not null,
  persons integer not null,
  constraint origin_pkey PRIMARY KEY (idea, month, place),
  constraint origin_idea_fkey FOREIGN KEY (idea) REFERENCES bond.idea(id),
  constraint origin_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint origin_persons_check CHECK ((persons >= 5))
);
alter table bond.origin enable row level security;
create policy hq on bond.origin for select to loge_all
  using (true);
grant select on bond.origin to loge_all;

create table bond.quarter_answer (
  quarter text not null,
  question text not null,
  place text not null,
  face smallint not null,
  persons integer not null,
  constraint quarter_answer_pkey PRIMARY KEY (quarter, question, place, face),
  constraint quarter_answer_face_check CHECK (((face >= 1) AND (face <= 5))),
  constraint quarter_answer_persons_check CHECK (((persons >= 0) AND ((persons % 5) = 0))),
  constraint quarter_answer_quarter_check CHECK ((quarter ~ '^\d{4}-Q[1-4]$'::text)),
  constraint quarter_answer_question_check CHECK ((question = ANY (ARRAY['helps'::text, 'heard'::text])))
);
alter table bond.quarter_answer enable row level security;
create policy hq on bond.quarter_answer for select to loge_all
  using (true);
grant select on bond.quarter_answer to loge_all;

create table bond.quiet (
  person uuid not null,
  quarter text,
  constraint quiet_pkey PRIMARY KEY (person),
  constraint quiet_quarter_check CHECK ((quarter ~ '^\d{4}-Q[1-4]$'::text))
);
alter table bond.quiet enable row level security;

create table bond.slip (
  id uuid not null,
  sender uuid not null,
  sealed bytea not null,
  put_on date not null,
  constraint slip_pkey PRIMARY KEY (id),
  constraint slip_sealed_check CHECK (((octet_length(sealed) >= 1024) AND (octet_length(sealed) <= 4096)))
);
CREATE INDEX slip_sender ON bond.slip USING btree (sender);
alter table bond.slip enable row level security;

create table bond.topic (
  id uuid not null,
  directorate text not null,
  name_fr text not null,
  name_en text not null,
  service_fr text not null,
  service_en text not null,
  person uuid,
  deputy uuid,
  constraint topic_pkey PRIMARY KEY (id),
  constraint topic_check CHECK (((deputy IS NULL) OR ((person IS NOT NULL) AND (deputy <> person)))),
  constraint topic_directorate_key UNIQUE (directorate)
);
alter table bond.topic enable row level security;
create policy hq on bond.topic for select to loge_all
  using (true);
grant select on bond.topic to loge_all;

create table bond.trial (
  id uuid not null,
  name text not null,
  saves text[] not null,
  agencies text[] not null default '{}'::text[],
  starts_on date not null,
  ends_on date not null,
  measure text not null,
  person uuid not null,
  counted_on date,
  keep integer,
  stop integer,
  unsure integer,
  decision text,
  words text not null default ''::text,
  decided_at timestamp with time zone,
  decided_by uuid,
  constraint trial_pkey PRIMARY KEY (id),
  constraint trial_check CHECK ((ends_on > starts_on)),
  constraint trial_check1 CHECK (((decision IS NULL) = (decided_at IS NULL))),
  constraint trial_decision_check CHECK ((decision = ANY (ARRAY['kept'::text, 'stopped'::text]))),
  constraint trial_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint trial_saves_check CHECK ((cardinality(saves) > 0)),
  constraint trial_votes_check CHECK ((((keep % 5) = 0) AND ((stop % 5) = 0) AND ((unsure % 5) = 0))),
  constraint trial_words_check CHECK ((length(words) <= 600))
);
alter table bond.trial enable row level security;
create policy agency on bond.trial for select to loge_agency
  using (true);
create policy hq on bond.trial for select to loge_all
  using (true);
create policy patch on bond.trial for select to loge_patch
  using (true);
grant select on bond.trial to loge_agency;
grant select on bond.trial to loge_all;
grant select on bond.trial to loge_patch;

create table channels.call (
  id uuid not null,
  direction text not null,
  number text not null default ''::text,
  queue text not null default ''::text,
  agency text,
  members uuid[] not null default '{}'::uuid[],
  person uuid,
  began_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  cause text not null default ''::text,
  back_at timestamp with time zone,
  constraint call_pkey PRIMARY KEY (id),
  constraint call_cause_check CHECK ((length(cause) <= 60)),
  constraint call_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint call_number_check CHECK ((length(number) <= 30)),
  constraint call_queue_check CHECK ((length(queue) <= 60))
);
CREATE INDEX call_began ON channels.call USING btree (began_at);
CREATE INDEX call_going ON channels.call USING gin (members) WHERE (ended_at IS NULL);
CREATE INDEX call_members ON channels.call USING btree (began_at) WHERE (members <> '{}'::uuid[]);
CREATE INDEX call_missed ON channels.call USING btree (number, began_at) WHERE ((back_at IS NULL) AND (answered_at IS NULL) AND (ended_at IS NOT NULL) AND (direction = 'in'::text));
CREATE INDEX call_person ON channels.call USING btree (person) WHERE (person IS NOT NULL);
alter table channels.call enable row level security;
create policy agency on channels.call for select to loge_agency
  using (((agency IS NULL) OR (agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[]))));
create policy hq on channels.call for select to loge_all
  using (true);
grant select on channels.call to loge_agency;
grant select on channels.call to loge_all;

create table channels.errand (
  id uuid not null,
  peer uuid not null,
  what text not null,
  motif text,
  words text not null default ''::text,
  by_person uuid not null,
  at timestamp with time zone not null,
  told_at timestamp with time zone,
  refused text,
  erased_at timestamp with time zone,
  notifies boolean not null default false,
  names_her boolean not null default false,
  files text[] not null default '{}'::text[],
  tried_at timestamp with time zone,
  failing_since timestamp with time zone,
  fault text,
  constraint errand_pkey PRIMARY KEY (id),
  constraint errand_files_check CHECK ((cardinality(files) <= 5)),
  constraint errand_peer_fkey FOREIGN KEY (peer) REFERENCES channels.peer(id),
  constraint errand_what_check CHECK ((what = ANY (ARRAY['open'::text, 'accept'::text, 'refuse'::text, 'close'::text, 'reopen'::text, 'tell'::text])))
);
CREATE INDEX errand_at ON channels.errand USING btree (at) WHERE (erased_at IS NULL);
CREATE INDEX errand_peer ON channels.errand USING btree (peer, at);
CREATE INDEX errand_waiting ON channels.errand USING btree (at) WHERE ((told_at IS NULL) AND (refused IS NULL));
alter table channels.errand enable row level security;
create policy whose on channels.errand for select to loge_agency, loge_all
  using ((EXISTS ( SELECT
   FROM channels.peer p
  WHERE (p.id = errand.peer))));
grant select on channels.errand to loge_agency;
grant select on channels.errand to loge_all;

create table channels.line (
  person uuid not null,
  extension text not null,
  at timestamp with time zone not null,
  constraint line_pkey PRIMARY KEY (person),
  constraint line_extension_check CHECK (((length(extension) >= 1) AND (length(extension) <= 60)))
);
CREATE INDEX line_extension ON channels.line USING btree (lower(extension));
alter table channels.line enable row level security;
create policy own on channels.line for select to loge_agency, loge_all
  using ((person = ( SELECT app.id('person'::text) AS id)));
grant select on channels.line to loge_agency;
grant select on channels.line to loge_all;

create table channels.message (
  id uuid not null,
  channel text not null,
  external text not null,
  received_at timestamp with time zone not null,
  state text not null default 'received'::text,
  why text,
  sender text not null default ''::text,
  sender_name text not null default ''::text,
  subject text not null default ''::text,
  words text not null default ''::text,
  whole text not null default ''::text,
  photos text[] not null default '{}'::text[],
  sounds text[] not null default '{}'::text[],
  papers jsonb not null default '[]'::jsonb,
  unkept jsonb not null default '[]'::jsonb,
  agency text,
  person uuid,
  firm uuid,
  request uuid,
  candidates uuid[] not null default '{}'::uuid[],
  danger boolean not null default false,
  settled_by uuid,
  settled_at timestamp with time zone,
  erased_at timestamp with time zone,
  about uuid,
  recipient text,
  status text,
  came_on date,
  registered text,
  pile uuid,
  people uuid[] not null default '{}'::uuid[],
  constraint message_pkey PRIMARY KEY (id),
  constraint message_channel_external_key UNIQUE (channel, external),
  constraint message_external_check CHECK ((length(external) <= 998)),
  constraint message_registered_check CHECK (((length(registered) >= 1) AND (length(registered) <= 40))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['received'::text, 'placed'::text, 'intake'::text, 'held'::text, 'machine'::text, 'failed'::text, 'dismissed'::text]))),
  constraint message_status_check CHECK ((status ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$'::text))
);
CREATE INDEX message_about ON channels.message USING btree (about) WHERE (about IS NOT NULL);
CREATE INDEX message_open ON channels.message USING btree (received_at) WHERE (state = ANY (ARRAY['intake'::text, 'held'::text, 'failed'::text]));
CREATE INDEX message_person ON channels.message USING btree (person) WHERE (person IS NOT NULL);
CREATE INDEX message_photos ON channels.message USING gin (photos);
CREATE INDEX message_pile ON channels.message USING btree (pile) WHERE (pile IS NOT NULL);
CREATE INDEX message_received ON channels.message USING btree (received_at);
CREATE INDEX message_request ON channels.message USING btree (request) WHERE (request IS NOT NULL);
alter table channels.message enable row level security;
create policy agency on channels.message for select to loge_agency
  using (((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])) OR ((agency IS NULL) AND (state = ANY (ARRAY['intake'::text, 'held'::text, 'failed'::text])))));
create policy hq on channels.message for select to loge_all
  using (true);
grant select on channels.message to loge_agency;
grant select on channels.message to loge_all;

create table channels.peer (
  id uuid not null,
  channel text not null,
  house text not null,
  dossier text,
  handle text not null default ''::text,
  reference text not null default ''::text,
  side text not null,
  request uuid not null,
  message uuid,
  stands text not null default ''::text,
  opened_at timestamp with time zone not null,
  read_at timestamp with time zone,
  ended_at timestamp with time zone,
  status text not null default ''::text,
  deposited_at timestamp with time zone,
  affected_at timestamp with time zone,
  constraint peer_pkey PRIMARY KEY (id),
  constraint peer_channel_check CHECK ((channel = ANY (ARRAY['open311'::text, 'state'::text]))),
  constraint peer_channel_house_dossier_key UNIQUE (channel, house, dossier),
  constraint peer_dossier_check CHECK ((length(dossier) <= 200)),
  constraint peer_house_check CHECK (((length(house) >= 1) AND (length(house) <= 60))),
  constraint peer_message_fkey FOREIGN KEY (message) REFERENCES channels.message(id),
  constraint peer_side_check CHECK ((side = ANY (ARRAY['theirs'::text, 'ours'::text])))
);
CREATE INDEX peer_message ON channels.peer USING btree (message) WHERE (message IS NOT NULL);
CREATE INDEX peer_open ON channels.peer USING btree (channel, house, read_at) WHERE (ended_at IS NULL);
CREATE INDEX peer_request ON channels.peer USING btree (request);
alter table channels.peer enable row level security;
create policy whose on channels.peer for select to loge_agency, loge_all
  using (((EXISTS ( SELECT
   FROM requests.matter m
  WHERE (m.id = peer.request))) OR (EXISTS ( SELECT
   FROM (channels.message o
     JOIN requests.matter m ON ((m.id = o.request)))
  WHERE (o.id = peer.message)))));
grant select on channels.peer to loge_agency;
grant select on channels.peer to loge_all;

create table channels.pile (
  id uuid not null,
  agency text,
  came_on date not null,
  registered text,
  two_sided boolean not null default false,
  way text not null,
  made_at timestamp with time zone not null,
  by_person uuid,
  stopped_at timestamp with time zone,
  constraint pile_pkey PRIMARY KEY (id),
  constraint pile_registered_check CHECK (((length(registered) >= 1) AND (length(registered) <= 40))),
  constraint pile_way_check CHECK ((way = ANY (ARRAY['page'::text, 'folder'::text, 'mail'::text])))
);
CREATE INDEX pile_made ON channels.pile USING btree (made_at DESC);
alter table channels.pile enable row level security;
create policy agency on channels.pile for select to loge_agency
  using (((agency IS NULL) OR (agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[]))));
create policy hq on channels.pile for select to loge_all
  using (true);
grant select on channels.pile to loge_agency;
grant select on channels.pile to loge_all;

create table channels.pile_file (
  pile uuid not null,
  n smallint not null,
  name text not null,
  sha256 text not null,
  size integer not null,
  bytes bytea,
  kept_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  why text,
  pages integer not null default 0,
  pages_read integer not null default 0,
  constraint pile_file_pkey PRIMARY KEY (pile, n),
  constraint pile_file_n_check CHECK (((n >= 0) AND (n <= 99))),
  constraint pile_file_name_check CHECK ((length(name) <= 200)),
  constraint pile_file_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text, 'failed'::text])))
);
alter table channels.pile_file enable row level security;
create policy whose on channels.pile_file for select to loge_agency, loge_all
  using ((EXISTS ( SELECT
   FROM channels.pile p
  WHERE (p.id = pile_file.pile))));
grant select on channels.pile_file to loge_agency;
grant select on channels.pile_file to loge_all;

create table channels.raw (
  message uuid not null,
  bytes bytea not null,
  constraint raw_pkey PRIMARY KEY (message),
  constraint raw_message_fkey FOREIGN KEY (message) REFERENCES channels.message(id) ON DELETE CASCADE
);
alter table channels.raw enable row level security;
create policy whose on channels.raw for select to loge_agency, loge_all
  using ((EXISTS ( SELECT
   FROM channels.message m
  WHERE (m.id = raw.message))));
grant select on channels.raw to loge_agency;
grant select on channels.raw to loge_all;

create table channels.reading (
  channel text not null,
  house text not null,
  until timestamp with time zone not null,
  constraint reading_pkey PRIMARY KEY (channel, house),
  constraint reading_channel_check CHECK ((channel = ANY (ARRAY['open311'::text, 'state'::text]))),
  constraint reading_house_check CHECK (((length(house) >= 1) AND (length(house) <= 60)))
);
alter table channels.reading enable row level security;
create policy hq on channels.reading for select to loge_all
  using (true);
grant select on channels.reading to loge_all;

create table channels.text_part (
  gateway text not null,
  sender text not null,
  reference text not null,
  part smallint not null,
  parts smallint not null,
  hash text not null,
  bytes bytea not null,
  received_at timestamp with time zone not null,
  joined_at timestamp with time zone,
  constraint text_part_pkey PRIMARY KEY (gateway, sender, reference, part, hash),
  constraint text_part_part_check CHECK (((part >= 1) AND (part <= 20))),
  constraint text_part_parts_check CHECK (((parts >= 1) AND (parts <= 20))),
  constraint text_part_reference_check CHECK ((length(reference) <= 100)),
  constraint text_part_sender_check CHECK ((length(sender) <= 40))
);
alter table channels.text_part enable row level security;

create table channels.way (
  party uuid not null,
  kind text not null,
  address text not null,
  state text not null,
  since timestamp with time zone not null,
  why text not null,
  constraint way_pkey PRIMARY KEY (party, kind),
  constraint way_address_check CHECK ((length(address) <= 320)),
  constraint way_kind_check CHECK ((kind = ANY (ARRAY['mail'::text, 'sms'::text]))),
  constraint way_state_check CHECK ((state = ANY (ARRAY['works'::text, 'dead'::text, 'stopped'::text]))),
  constraint way_why_check CHECK ((length(why) <= 60))
);
CREATE INDEX way_address ON channels.way USING btree (kind, address);
alter table channels.way enable row level security;
create policy firms on channels.way for select to loge_agency, loge_all
  using ((EXISTS ( SELECT
   FROM contractors.company f
  WHERE (f.id = way.party))));
create policy whose on channels.way for select to loge_agency, loge_all, loge_firm, loge_household, loge_patch
  using ((EXISTS ( SELECT
   FROM people.person p
  WHERE (p.id = way.party))));
grant select on channels.way to loge_agency;
grant select on channels.way to loge_all;
grant select on channels.way to loge_firm;
grant select on channels.way to loge_household;
grant select on channels.way to loge_patch;

create table contractors.appointment (
  id uuid not null,
  work_order uuid not null,
  request uuid not null,
  firm uuid not null,
  agency text not null,
  building uuid not null,
  household uuid,
  starts timestamp with time zone not null,
  ends timestamp with time zone not null,
  state text not null,
  fixed_by text,
  at timestamp with time zone not null,
  constraint appointment_pkey PRIMARY KEY (id),
  constraint appointment_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'fixed'::text, 'kept'::text, 'missed'::text, 'moved'::text, 'dropped'::text]))),
  constraint appointment_work_order_fkey FOREIGN KEY (work_order) REFERENCES contractors.work_order(id)
);
CREATE INDEX appointment_agency ON contractors.appointment USING btree (agency, starts) WHERE (state = ANY (ARRAY['fixed'::text, 'kept'::text, 'missed'::text]));
CREATE INDEX appointment_board ON contractors.appointment USING btree (starts) WHERE (state = ANY (ARRAY['fixed'::text, 'offered'::text, 'kept'::text, 'missed'::text]));
CREATE INDEX appointment_building ON contractors.appointment USING btree (building, starts) WHERE (state = 'fixed'::text);
CREATE INDEX appointment_firm ON contractors.appointment USING btree (firm, starts) WHERE (state = 'fixed'::text);
CREATE INDEX appointment_here ON contractors.appointment USING btree (building, starts) WHERE (state = ANY (ARRAY['fixed'::text, 'kept'::text, 'missed'::text]));
CREATE INDEX appointment_order ON contractors.appointment USING btree (work_order, starts);
CREATE INDEX appointment_over ON contractors.appointment USING btree (firm, starts) WHERE (state = ANY (ARRAY['kept'::text, 'missed'::text]));
CREATE INDEX appointment_request ON contractors.appointment USING btree (request);
CREATE UNIQUE INDEX appointment_one_fixed ON contractors.appointment USING btree (work_order) WHERE (state = 'fixed'::text);
alter table contractors.appointment enable row level security;
create policy agency on contractors.appointment for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on contractors.appointment for select to loge_firm
  using (((firm = app.id('firm'::text)) AND ((app.id('matter'::text) IS NULL) OR (request = app.id('matter'::text)))));
create policy household on contractors.appointment for select to loge_household
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = appointment.request))));
create policy hq on contractors.appointment for select to loge_all
  using (true);
create policy patch on contractors.appointment for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on contractors.appointment to loge_agency;
grant select on contractors.appointment to loge_all;
grant select on contractors.appointment to loge_firm;
grant select on contractors.appointment to loge_household;
grant select on contractors.appointment to loge_patch;

create table contractors.contract (
  id uuid not null,
  firm uuid not null,
  ref text not null,
  name text not null,
  kind text not null,
  trades text[] not null,
  agencies text[] not null,
  covers text[] not null default '{}'::text[],
  spend_limit bigint not null,
  rank integer not null default 1,
  starts date not null,
  ends date not null,
  capacity integer not null default 6,
  delays jsonb not null default '{}'::jsonb,
  on_call boolean not null default false,
  buildings uuid[] not null default '{}'::uuid[],
  assets uuid[] not null default '{}'::uuid[],
  assets_before uuid[] not null default '{}'::uuid[],
  constraint contract_pkey PRIMARY KEY (id),
  constraint contract_firm_fkey FOREIGN KEY (firm) REFERENCES contractors.firm(id),
  constraint contract_kind_check CHECK ((kind = ANY (ARRAY['maintenance'::text, 'framework'::text]))),
  constraint contract_ref_key UNIQUE (ref),
  constraint contract_things_somewhere CHECK (((assets = '{}'::uuid[]) OR (buildings <> '{}'::uuid[])))
);
CREATE INDEX contract_firm ON contractors.contract USING btree (firm);
alter table contractors.contract enable row level security;
create policy firm on contractors.contract for select to loge_firm
  using ((firm = app.id('firm'::text)));
create policy loge_agency on contractors.contract for select to loge_agency
  using (true);
create policy loge_all on contractors.contract for select to loge_all
  using (true);
create policy loge_patch on contractors.contract for select to loge_patch
  using (true);
grant select on contractors.contract to loge_agency;
grant select on contractors.contract to loge_all;
grant select on contractors.contract to loge_firm;
grant select on contractors.contract to loge_patch;

create table contractors.delegation (
  role text not null,
  up_to bigint not null,
  constraint delegation_pkey PRIMARY KEY (role),
  constraint delegation_role_check CHECK ((role = ANY (ARRAY['technician'::text, 'manager'::text]))),
  constraint delegation_up_to_check CHECK ((up_to >= 0))
);
grant select on contractors.delegation to loge_agency;
grant select on contractors.delegation to loge_all;

create table contractors.firm (
  id uuid not null,
  name text not null,
  phone text not null default ''::text,
  email text not null default ''::text,
  siret text not null default ''::text,
  lang text not null default 'fr'::text,
  on_call text not null default ''::text,
  trades text[] not null default '{}'::text[],
  constraint firm_pkey PRIMARY KEY (id)
);
alter table contractors.firm enable row level security;
create policy firm on contractors.firm for select to loge_firm
  using ((id = app.id('firm'::text)));
create policy loge_agency on contractors.firm for select to loge_agency
  using (true);
create policy loge_all on contractors.firm for select to loge_all
  using (true);
create policy loge_household on contractors.firm for select to loge_household
  using (true);
create policy loge_patch on contractors.firm for select to loge_patch
  using (true);
grant select on contractors.firm to loge_agency;
grant select on contractors.firm to loge_all;
grant select on contractors.firm to loge_firm;
grant select on contractors.firm to loge_household;
grant select on contractors.firm to loge_patch;

create table contractors.order_line (
  work_order uuid not null,
  rate_item uuid not null,
  quantity bigint not null,
  price bigint not null,
  constraint order_line_pkey PRIMARY KEY (work_order, rate_item),
  constraint order_line_quantity_check CHECK ((quantity > 0)),
  constraint order_line_rate_item_fkey FOREIGN KEY (rate_item) REFERENCES contractors.rate_item(id),
  constraint order_line_work_order_fkey FOREIGN KEY (work_order) REFERENCES contractors.work_order(id)
);
alter table contractors.order_line enable row level security;
create policy hq on contractors.order_line for select to loge_all
  using (true);
create policy loge_agency on contractors.order_line for select to loge_agency
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.id = order_line.work_order))));
create policy loge_firm on contractors.order_line for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.id = order_line.work_order))));
create policy loge_household on contractors.order_line for select to loge_household
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.id = order_line.work_order))));
create policy loge_patch on contractors.order_line for select to loge_patch
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.id = order_line.work_order))));
grant select on contractors.order_line to loge_agency;
grant select on contractors.order_line to loge_all;
grant select on contractors.order_line to loge_firm;
grant select on contractors.order_line to loge_household;
grant select on contractors.order_line to loge_patch;

create table contractors.proposed_line (
  work_order uuid not null,
  rate_item uuid not null,
  quantity bigint not null,
  price bigint not null,
  constraint proposed_line_pkey PRIMARY KEY (work_order, rate_item),
  constraint proposed_line_quantity_check CHECK ((quantity > 0)),
  constraint proposed_line_rate_item_fkey FOREIGN KEY (rate_item) REFERENCES contractors.rate_item(id),
  constraint proposed_line_work_order_fkey FOREIGN KEY (work_order) REFERENCES contractors.work_order(id)
);
alter table contractors.proposed_line enable row level security;
create policy agency on contractors.proposed_line for select to loge_agency
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.id = proposed_line.work_order))));
create policy firm on contractors.proposed_line for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.id = proposed_line.work_order))));
create policy hq on contractors.proposed_line for select to loge_all
  using (true);
create policy patch on contractors.proposed_line for select to loge_patch
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.id = proposed_line.work_order))));
grant select on contractors.proposed_line to loge_agency;
grant select on contractors.proposed_line to loge_all;
grant select on contractors.proposed_line to loge_firm;
grant select on contractors.proposed_line to loge_household;
grant select on contractors.proposed_line to loge_patch;

create table contractors.rate_item (
  id uuid not null,
  contract uuid not null,
  code text not null,
  label text not null,
  unit text not null,
  price bigint not null,
  dropped boolean not null default false,
  renews text,
  constraint rate_item_pkey PRIMARY KEY (id),
  constraint rate_item_contract_code_key UNIQUE (contract, code),
  constraint rate_item_contract_fkey FOREIGN KEY (contract) REFERENCES contractors.contract(id),
  constraint rate_item_renews_check CHECK ((renews ~ '^(floor|walls|ceiling|joinery)([.][a-z]{2,20})?$'::text))
);
alter table contractors.rate_item enable row level security;
create policy firm on contractors.rate_item for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.contract c
  WHERE (c.id = rate_item.contract))));
create policy loge_agency on contractors.rate_item for select to loge_agency
  using (true);
create policy loge_all on contractors.rate_item for select to loge_all
  using (true);
create policy loge_patch on contractors.rate_item for select to loge_patch
  using (true);
grant select on contractors.rate_item to loge_agency;
grant select on contractors.rate_item to loge_all;
grant select on contractors.rate_item to loge_firm;
grant select on contractors.rate_item to loge_patch;

create table contractors.work_order (
  id uuid not null,
  no bigint not null generated always as identity,
  request uuid not null,
  firm uuid not null,
  contract uuid not null,
  status text not null,
  agency text not null,
  building uuid not null,
  unit uuid,
  household uuid,
  nature text not null,
  urgency text not null,
  due timestamp with time zone not null,
  spend_limit bigint not null,
  asked_amount bigint,
  agreed_amount bigint,
  visits integer not null default 0,
  absences integer not null default 0,
  follows uuid,
  placed_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  ended_at timestamp with time zone,
  outcome text,
  checked_at timestamp with time zone,
  invoiced_at timestamp with time zone,
  invoice_ref text,
  paid_at timestamp with time zone,
  ready_on date,
  spot text,
  spot_due timestamp with time zone,
  told_at timestamp with time zone,
  wanted date,
  constraint work_order_pkey PRIMARY KEY (id),
  constraint work_order_contract_fkey FOREIGN KEY (contract) REFERENCES contractors.contract(id),
  constraint work_order_firm_fkey FOREIGN KEY (firm) REFERENCES contractors.firm(id),
  constraint work_order_follows_fkey FOREIGN KEY (follows) REFERENCES contractors.work_order(id),
  constraint work_order_spot_check CHECK ((spot = ANY (ARRAY['due'::text, 'conforming'::text, 'failing'::text, 'lapsed'::text])))
);
CREATE INDEX work_order_building ON contractors.work_order USING btree (building, placed_at DESC);
CREATE INDEX work_order_contract ON contractors.work_order USING btree (contract, placed_at);
CREATE INDEX work_order_ended ON contractors.work_order USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX work_order_firm ON contractors.work_order USING btree (firm, status, due);
CREATE INDEX work_order_firm_building ON contractors.work_order USING btree (firm, building);
CREATE INDEX work_order_request ON contractors.work_order USING btree (request, placed_at DESC);
CREATE INDEX work_order_spot ON contractors.work_order USING btree (spot_due) WHERE (spot = 'due'::text);
CREATE INDEX work_order_to_pay ON contractors.work_order USING btree (invoiced_at) WHERE ((invoiced_at IS NOT NULL) AND (paid_at IS NULL));
CREATE INDEX work_order_told ON contractors.work_order USING btree (told_at) WHERE (told_at IS NOT NULL);
CREATE INDEX work_order_undated ON contractors.work_order USING btree (agency, due) WHERE (status = ANY (ARRAY['placed'::text, 'accepted'::text, 'waiting'::text, 'offered'::text]));
CREATE UNIQUE INDEX work_order_no ON contractors.work_order USING btree (no);
alter table contractors.work_order enable row level security;
create policy agency on contractors.work_order for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on contractors.work_order for select to loge_firm
  using (((firm = app.id('firm'::text)) AND ((app.id('matter'::text) IS NULL) OR (request = app.id('matter'::text)))));
create policy household on contractors.work_order for select to loge_household
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = work_order.request))));
create policy hq on contractors.work_order for select to loge_all
  using (true);
create policy patch on contractors.work_order for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on contractors.work_order to loge_agency;
grant select on contractors.work_order to loge_all;
grant select on contractors.work_order to loge_firm;
grant select on contractors.work_order to loge_household;
grant select on contractors.work_order to loge_patch;

create table erp.answer_file (
  id uuid not null,
  outlet text not null,
  name text not null,
  lines integer not null,
  taken integer not null,
  faults jsonb not null,
  at timestamp with time zone not null,
  constraint answer_file_pkey PRIMARY KEY (id),
  constraint answer_file_outlet_fkey FOREIGN KEY (outlet) REFERENCES erp.outlet(outlet)
);
CREATE INDEX answer_file_outlet ON erp.answer_file USING btree (outlet, at DESC);
alter table erp.answer_file enable row level security;
create policy hq on erp.answer_file for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.answer_file to loge_all;

create table erp.batch (
  id uuid not null,
  source text not null,
  name text not null,
  state text not null,
  header text not null,
  rows integer not null,
  added integer not null,
  changed integer not null,
  same integer not null,
  gone integer not null,
  holds text[] not null,
  released_at timestamp with time zone,
  made timestamp with time zone not null,
  at timestamp with time zone not null,
  version integer,
  plan jsonb,
  constraint batch_pkey PRIMARY KEY (id),
  constraint batch_state_check CHECK ((state = ANY (ARRAY['held'::text, 'read'::text, 'taken'::text, 'refused'::text])))
);
CREATE INDEX batch_source ON erp.batch USING btree (source, at DESC);
alter table erp.batch enable row level security;
create policy hq on erp.batch for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.batch to loge_all;

create table erp.cause (
  batch uuid not null,
  cause text not null,
  code text not null,
  column_name text not null,
  value text not null,
  list text,
  lines integer[] not null,
  constraint cause_pkey PRIMARY KEY (batch, cause),
  constraint cause_batch_fkey FOREIGN KEY (batch) REFERENCES erp.batch(id) ON DELETE CASCADE
);
alter table erp.cause enable row level security;
create policy hq on erp.cause for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.cause to loge_all;

create table erp.closed_screen (
  task text not null,
  closed_at timestamp with time zone not null,
  closed_by uuid,
  reopened_at timestamp with time zone,
  constraint closed_screen_pkey PRIMARY KEY (task)
);
alter table erp.closed_screen enable row level security;
create policy agency on erp.closed_screen for select to loge_agency
  using (true);
create policy hq on erp.closed_screen for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.closed_screen to loge_agency;
grant select on erp.closed_screen to loge_all;

create table erp.contact_difference (
  source text not null,
  key text not null,
  person uuid not null,
  field text not null,
  value text not null,
  is_newer boolean not null,
  at timestamp with time zone not null,
  constraint contact_difference_pkey PRIMARY KEY (source, key, field),
  constraint contact_difference_field_check CHECK ((field = ANY (ARRAY['phone'::text, 'email'::text])))
);
CREATE INDEX contact_difference_person ON erp.contact_difference USING btree (person);
alter table erp.contact_difference enable row level security;
create policy hq on erp.contact_difference for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.contact_difference to loge_all;

create table erp.counterpart (
  source text not null,
  entity text not null,
  key text not null,
  id uuid not null,
  constraint counterpart_pkey PRIMARY KEY (source, entity, key),
  constraint counterpart_entity_check CHECK ((entity = ANY (ARRAY['lease'::text, 'person'::text, 'supplier'::text, 'building'::text, 'scheme'::text, 'entrance'::text, 'contract'::text])))
);
CREATE INDEX counterpart_id ON erp.counterpart USING btree (id);
CREATE INDEX counterpart_key ON erp.counterpart USING btree (entity, key);
alter table erp.counterpart enable row level security;
create policy hq on erp.counterpart for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.counterpart to loge_all;

create table erp.gone (
  id uuid not null,
  source text not null,
  entity text not null,
  key text not null,
  entity_id uuid,
  agency text,
  building uuid,
  times integer not null,
  "extract" text not null,
  since date not null,
  answer text,
  on_day date,
  by_person uuid,
  at timestamp with time zone not null,
  constraint gone_pkey PRIMARY KEY (id),
  constraint gone_answer_check CHECK ((answer = ANY (ARRAY['soldTenant'::text, 'soldOther'::text, 'soldBlock'::text, 'demolished'::text, 'otherUse'::text, 'ended'::text, 'stays'::text]))),
  constraint gone_entity_check CHECK ((entity = ANY (ARRAY['unit'::text, 'lease'::text]))),
  constraint gone_source_key_key UNIQUE (source, key)
);
CREATE INDEX gone_agency ON erp.gone USING btree (agency) WHERE ((entity = 'lease'::text) AND (answer IS NULL) AND (times > 1));
CREATE INDEX gone_entity ON erp.gone USING btree (entity, entity_id);
alter table erp.gone enable row level security;
create policy agency on erp.gone for select to loge_agency
  using (((entity = 'lease'::text) AND (agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[]))));
create policy hq on erp.gone for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.gone to loge_agency;
grant select on erp.gone to loge_all;

create table erp.known (
  source text not null,
  key text not null,
  hash text not null,
  said jsonb not null,
  batch uuid not null,
  constraint known_pkey PRIMARY KEY (source, key)
);
alter table erp.known enable row level security;
create policy hq on erp.known for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.known to loge_all;

create table erp.landed (
  source text not null,
  batch uuid not null,
  line integer not null,
  key text not null,
  cause text not null,
  cells jsonb,
  at timestamp with time zone not null,
  constraint landed_pkey PRIMARY KEY (batch, line),
  constraint landed_batch_fkey FOREIGN KEY (batch) REFERENCES erp.batch(id) ON DELETE CASCADE
);
CREATE INDEX landed_at ON erp.landed USING btree (at);
CREATE INDEX landed_source ON erp.landed USING btree (source, key);
alter table erp.landed enable row level security;
create policy hq on erp.landed for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.landed to loge_all;

create table erp.likeness (
  source text not null,
  key text not null,
  person uuid not null,
  line_key text not null,
  told text not null,
  is_same boolean,
  by_person uuid,
  at timestamp with time zone not null,
  constraint likeness_pkey PRIMARY KEY (source, key, person)
);
CREATE INDEX likeness_person ON erp.likeness USING btree (person);
alter table erp.likeness enable row level security;
create policy hq on erp.likeness for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.likeness to loge_all;

create table erp.look (
  source text not null,
  at timestamp with time zone not null,
  found integer not null,
  why text,
  since timestamp with time zone,
  mark text,
  constraint look_pkey PRIMARY KEY (source)
);
alter table erp.look enable row level security;
create policy hq on erp.look for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.look to loge_all;

create table erp.mapping_version (
  source text not null,
  version integer not null,
  mapping jsonb not null,
  codes jsonb not null,
  at timestamp with time zone not null,
  constraint mapping_version_pkey PRIMARY KEY (source, version),
  constraint mapping_version_source_fkey FOREIGN KEY (source) REFERENCES erp.source(source)
);
alter table erp.mapping_version enable row level security;
create policy hq on erp.mapping_version for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.mapping_version to loge_all;

create table erp.outbox (
  id uuid not null,
  outlet text not null,
  kind text not null,
  subject uuid not null,
  detail text not null,
  version integer not null,
  state text not null,
  agency text,
  attempts integer not null default 0,
  file_no integer,
  "position" integer,
  cells jsonb,
  receipt text,
  reason_code text,
  reason text,
  at timestamp with time zone not null,
  sent_at timestamp with time zone,
  answered_at timestamp with time zone,
  constraint outbox_pkey PRIMARY KEY (id),
  constraint outbox_outlet_fkey FOREIGN KEY (outlet) REFERENCES erp.outlet(outlet),
  constraint outbox_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'acknowledged'::text, 'refused'::text, 'dead'::text])))
);
CREATE INDEX outbox_file ON erp.outbox USING btree (outlet, file_no, "position");
CREATE INDEX outbox_open ON erp.outbox USING btree (outlet, at) WHERE (state = ANY (ARRAY['waiting'::text, 'sent'::text, 'refused'::text]));
CREATE INDEX outbox_subject ON erp.outbox USING btree (subject);
CREATE UNIQUE INDEX outbox_waiting ON erp.outbox USING btree (outlet, kind, subject, detail) WHERE ((state = 'waiting'::text) AND (file_no IS NULL));
alter table erp.outbox enable row level security;
create policy agency on erp.outbox for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on erp.outbox for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.outbox to loge_agency;
grant select on erp.outbox to loge_all;

create table erp.outlet (
  outlet text not null,
  shape jsonb not null,
  version integer not null,
  next_no integer not null default 1,
  by_person uuid,
  at timestamp with time zone not null,
  constraint outlet_pkey PRIMARY KEY (outlet)
);
alter table erp.outlet enable row level security;
create policy hq on erp.outlet for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.outlet to loge_all;

create table erp.sent_file (
  outlet text not null,
  no integer not null,
  lines integer not null,
  sha256 text not null,
  layout jsonb not null,
  sealed_at timestamp with time zone not null,
  written_at timestamp with time zone,
  constraint sent_file_pkey PRIMARY KEY (outlet, no),
  constraint sent_file_outlet_fkey FOREIGN KEY (outlet) REFERENCES erp.outlet(outlet)
);
alter table erp.sent_file enable row level security;
create policy hq on erp.sent_file for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.sent_file to loge_all;

create table erp.source (
  source text not null,
  version integer not null,
  mapping jsonb not null,
  codes jsonb not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint source_pkey PRIMARY KEY (source)
);
alter table erp.source enable row level security;
create policy hq on erp.source for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.source to loge_all;

create table erp.told_invoice (
  source text not null,
  key text not null,
  order_key text not null,
  order_id uuid,
  state text not null,
  on_day date not null,
  at timestamp with time zone not null,
  constraint told_invoice_pkey PRIMARY KEY (source, key),
  constraint told_invoice_state_check CHECK ((state = ANY (ARRAY['received'::text, 'toApprove'::text, 'approved'::text, 'paid'::text, 'rejected'::text])))
);
CREATE INDEX told_invoice_order ON erp.told_invoice USING btree (order_id, on_day);
alter table erp.told_invoice enable row level security;
create policy agency on erp.told_invoice for select to loge_agency
  using ((EXISTS ( SELECT
   FROM contractors.booked_order o
  WHERE (o.id = told_invoice.order_id))));
create policy firm on erp.told_invoice for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.booked_order o
  WHERE (o.id = told_invoice.order_id))));
create policy hq on erp.told_invoice for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.told_invoice to loge_agency;
grant select on erp.told_invoice to loge_all;
grant select on erp.told_invoice to loge_firm;

create table erp.told_order (
  source text not null,
  key text not null,
  order_id uuid,
  state text,
  agency text,
  at timestamp with time zone not null,
  constraint told_order_pkey PRIMARY KEY (source, key),
  constraint told_order_state_check CHECK ((state = ANY (ARRAY['placed'::text, 'done'::text, 'checked'::text, 'cancelled'::text])))
);
CREATE INDEX told_order_alone ON erp.told_order USING btree (source) WHERE (order_id IS NULL);
CREATE INDEX told_order_order ON erp.told_order USING btree (order_id);
alter table erp.told_order enable row level security;
create policy agency on erp.told_order for select to loge_agency
  using ((EXISTS ( SELECT
   FROM contractors.booked_order o
  WHERE (o.id = told_order.order_id))));
create policy firm on erp.told_order for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.booked_order o
  WHERE (o.id = told_order.order_id))));
create policy hq on erp.told_order for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.told_order to loge_agency;
grant select on erp.told_order to loge_all;
grant select on erp.told_order to loge_firm;

create table erp.typed_again (
  trace uuid not null,
  agency text not null,
  task text not null,
  week date not null,
  way text not null,
  constraint typed_again_pkey PRIMARY KEY (trace),
  constraint typed_again_way_check CHECK ((way = ANY (ARRAY['hereFirst'::text, 'thereFirst'::text, 'thereOnly'::text])))
);
CREATE INDEX typed_again_week ON erp.typed_again USING btree (week);
alter table erp.typed_again enable row level security;
create policy agency on erp.typed_again for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on erp.typed_again for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on erp.typed_again to loge_agency;
grant select on erp.typed_again to loge_all;

create table estate."extract" (
  building uuid not null,
  agency text not null,
  origin text not null,
  batch text not null,
  since timestamp with time zone not null,
  at timestamp with time zone not null,
  constraint extract_pkey PRIMARY KEY (building, origin)
);
alter table estate."extract" enable row level security;
create policy agency on estate."extract" for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on estate."extract" for select to loge_all
  using (true);
create policy patch on estate."extract" for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate."extract" to loge_agency;
grant select on estate."extract" to loge_all;
grant select on estate."extract" to loge_patch;

create table estate."position" (
  id uuid not null,
  building uuid not null,
  agency text not null,
  lat double precision not null,
  lon double precision not null,
  source text not null,
  origin text not null default ''::text,
  by_person uuid,
  at timestamp with time zone not null,
  ended_at timestamp with time zone,
  is_taken_back boolean not null default false,
  replaces uuid,
  constraint position_pkey PRIMARY KEY (id),
  constraint position_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint position_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
  constraint position_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
  constraint position_replaces_fkey FOREIGN KEY (replaces) REFERENCES estate."position"(id),
  constraint position_source_check CHECK ((source = ANY (ARRAY['imported'::text, 'model'::text, 'hand'::text, 'invented'::text])))
);
CREATE INDEX position_building ON estate."position" USING btree (building, at DESC);
CREATE UNIQUE INDEX position_stands ON estate."position" USING btree (building) WHERE (ended_at IS NULL);
alter table estate."position" enable row level security;
create policy agency on estate."position" for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on estate."position" for select to loge_all
  using (true);
create policy patch on estate."position" for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate."position" to loge_agency;
grant select on estate."position" to loge_all;
grant select on estate."position" to loge_patch;

create table estate.access (
  id uuid not null,
  building uuid not null,
  agency text not null,
  unit uuid not null,
  kind text not null,
  opens text not null,
  count integer,
  gone_on date,
  constraint access_pkey PRIMARY KEY (id),
  constraint access_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint access_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint access_count_check CHECK (((count >= 0) AND (count <= 50))),
  constraint access_kind_check CHECK ((kind = ANY (ARRAY['key'::text, 'badge'::text, 'remote'::text, 'code'::text]))),
  constraint access_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX access_building ON estate.access USING btree (building);
CREATE INDEX access_unit ON estate.access USING btree (unit);
alter table estate.access enable row level security;
create policy agency on estate.access for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on estate.access for select to loge_all
  using (true);
create policy patch on estate.access for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.access to loge_agency;
grant select on estate.access to loge_all;
grant select on estate.access to loge_firm;
grant select on estate.access to loge_household;
grant select on estate.access to loge_patch;

create table estate.agency (
  id text not null,
  name text not null,
  kind text not null default 'agency'::text,
  parent text,
  phone text not null default ''::text,
  email text not null default ''::text,
  address text not null default ''::text,
  constraint agency_pkey PRIMARY KEY (id),
  constraint agency_kind_check CHECK ((kind = ANY (ARRAY['agency'::text, 'branch'::text, 'hq'::text]))),
  constraint agency_parent_fkey FOREIGN KEY (parent) REFERENCES estate.agency(id)
);
grant select on estate.agency to loge_agency;
grant select on estate.agency to loge_all;
grant select on estate.agency to loge_firm;
grant select on estate.agency to loge_household;
grant select on estate.agency to loge_patch;

create table estate.asset (
  id uuid not null,
  building uuid not null,
  unit uuid,
  agency text not null,
  kind text not null,
  name text not null,
  code text not null,
  installed_on date,
  warranty_until date,
  storey uuid,
  room uuid,
  at jsonb,
  maker text not null default ''::text,
  model text not null default ''::text,
  serial text not null default ''::text,
  gone_on date,
  known_on date not null default CURRENT_DATE,
  joined_into uuid,
  lent_fields text[],
  meter_kind text not null default ''::text,
  delivery_point text not null default ''::text,
  constraint asset_pkey PRIMARY KEY (id),
  constraint asset_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint asset_code_key UNIQUE (code),
  constraint asset_joined_into_ended CHECK (((joined_into IS NULL) OR ((gone_on IS NOT NULL) AND (joined_into <> id)))),
  constraint asset_joined_into_fkey FOREIGN KEY (joined_into) REFERENCES estate.asset(id),
  constraint asset_meter_kind_check CHECK ((meter_kind = ANY (ARRAY[''::text, 'electricity'::text, 'gas'::text, 'coldWater'::text, 'hotWater'::text, 'heat'::text]))),
  constraint asset_room_fkey FOREIGN KEY (room) REFERENCES estate.room(id),
  constraint asset_storey_fkey FOREIGN KEY (storey) REFERENCES estate.storey(id),
  constraint asset_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX asset_age ON estate.asset USING btree (installed_on, id) WHERE (gone_on IS NULL);
CREATE INDEX asset_agency ON estate.asset USING btree (agency, kind, installed_on) WHERE (gone_on IS NULL);
CREATE INDEX asset_building ON estate.asset USING btree (building);
CREATE INDEX asset_joined_into ON estate.asset USING btree (joined_into) WHERE (joined_into IS NOT NULL);
CREATE INDEX asset_kind ON estate.asset USING btree (kind, installed_on);
CREATE INDEX asset_unit ON estate.asset USING btree (unit) WHERE (unit IS NOT NULL);
alter table estate.asset enable row level security;
create policy agency on estate.asset for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy firm_landing on estate.asset for select to loge_firm
  using (((unit IS NULL) AND (building IN ( SELECT o.building
   FROM contractors.work_order o
  WHERE ((o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.unit IS NULL) OR (EXISTS ( SELECT
           FROM estate.unit u
          WHERE ((u.id = o.unit) AND (u.kind = 'common'::text))))))))));
create policy hq on estate.asset for select to loge_all
  using (true);
create policy loge_firm on estate.asset for select to loge_firm
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = asset.unit))));
create policy loge_household on estate.asset for select to loge_household
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = asset.unit))));
create policy named_loge_firm on estate.asset for select to loge_firm
  using ((id IN ( SELECT r.asset
   FROM requests.request r
  WHERE (r.asset IS NOT NULL))));
create policy named_loge_household on estate.asset for select to loge_household
  using ((id IN ( SELECT r.asset
   FROM requests.request r
  WHERE (r.asset IS NOT NULL))));
create policy patch on estate.asset for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.asset to loge_agency;
grant select on estate.asset to loge_all;
grant select on estate.asset to loge_firm;
grant select on estate.asset to loge_household;
grant select on estate.asset to loge_patch;

create table estate.building (
  id uuid not null,
  scheme uuid not null,
  agency text not null,
  name text not null,
  kind text not null,
  address text not null,
  postcode text not null,
  commune text not null,
  insee text not null,
  built integer,
  received_on date,
  access text not null default ''::text,
  search text not null generated always as (app.plain(((((((name || ' '::text) || address) || ' '::text) || postcode) || ' '::text) || commune))) stored,
  constraint building_pkey PRIMARY KEY (id),
  constraint building_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint building_kind_check CHECK ((kind = ANY (ARRAY['collective'::text, 'individual'::text]))),
  constraint building_scheme_fkey FOREIGN KEY (scheme) REFERENCES estate.scheme(id)
);
CREATE INDEX building_agency ON estate.building USING btree (agency);
CREATE INDEX building_search ON estate.building USING gin (search gin_trgm_ops);
alter table estate.building enable row level security;
create policy agency on estate.building for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on estate.building for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE (o.building = building.id))));
create policy household on estate.building for select to loge_household
  using (((id IN ( SELECT h.building
   FROM people.household h)) OR (id IN ( SELECT r.building
   FROM requests.request r))));
create policy hq on estate.building for select to loge_all
  using (true);
create policy patch on estate.building for select to loge_patch
  using ((id = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.building to loge_agency;
grant select on estate.building to loge_all;
grant select on estate.building to loge_firm;
grant select on estate.building to loge_household;
grant select on estate.building to loge_patch;

create table estate.entrance (
  id uuid not null,
  building uuid not null,
  name text not null,
  address text not null,
  words text not null default ''::text,
  search text not null generated always as (app.plain(((((name || ' '::text) || address) || ' '::text) || words))) stored,
  received_on date,
  constraint entrance_pkey PRIMARY KEY (id),
  constraint entrance_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id)
);
CREATE INDEX entrance_building ON estate.entrance USING btree (building);
CREATE INDEX entrance_search ON estate.entrance USING gin (search gin_trgm_ops);
alter table estate.entrance enable row level security;
create policy hq on estate.entrance for select to loge_all
  using (true);
create policy loge_agency on estate.entrance for select to loge_agency
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.id = entrance.building))));
create policy loge_firm on estate.entrance for select to loge_firm
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.id = entrance.building))));
create policy loge_household on estate.entrance for select to loge_household
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.id = entrance.building))));
create policy loge_patch on estate.entrance for select to loge_patch
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.id = entrance.building))));
grant select on estate.entrance to loge_agency;
grant select on estate.entrance to loge_all;
grant select on estate.entrance to loge_firm;
grant select on estate.entrance to loge_household;
grant select on estate.entrance to loge_patch;

create table estate.external_ref (
  kind text not null,
  ref text not null,
  entity uuid not null,
  constraint external_ref_pkey PRIMARY KEY (kind, ref)
);
CREATE INDEX external_ref_entity ON estate.external_ref USING btree (entity);
alter table estate.external_ref enable row level security;
create policy agency on estate.external_ref for select to loge_agency
  using (true);
create policy hq on estate.external_ref for select to loge_all
  using (true);
grant select on estate.external_ref to loge_agency;
grant select on estate.external_ref to loge_all;

create table estate.finish (
  id uuid not null,
  building uuid not null,
  agency text not null,
  unit uuid,
  room uuid not null,
  surface text not null,
  material text not null default ''::text,
  renewed_on date,
  constraint finish_pkey PRIMARY KEY (id),
  constraint finish_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint finish_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint finish_room_fkey FOREIGN KEY (room) REFERENCES estate.room(id),
  constraint finish_room_surface_key UNIQUE (room, surface),
  constraint finish_surface_check CHECK ((surface = ANY (ARRAY['floor'::text, 'walls'::text, 'ceiling'::text, 'joinery'::text]))),
  constraint finish_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX finish_building ON estate.finish USING btree (building);
CREATE INDEX finish_unit ON estate.finish USING btree (unit);
alter table estate.finish enable row level security;
create policy agency on estate.finish for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on estate.finish for select to loge_all
  using (true);
create policy loge_firm on estate.finish for select to loge_firm
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = finish.unit))));
create policy loge_household on estate.finish for select to loge_household
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = finish.unit))));
create policy patch on estate.finish for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.finish to loge_agency;
grant select on estate.finish to loge_all;
grant select on estate.finish to loge_firm;
grant select on estate.finish to loge_household;
grant select on estate.finish to loge_patch;

create table estate.label (
  code text not null,
  building uuid not null,
  entrance uuid not null,
  storey integer,
  constraint label_pkey PRIMARY KEY (code),
  constraint label_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint label_entrance_fkey FOREIGN KEY (entrance) REFERENCES estate.entrance(id),
  constraint label_entrance_storey_key UNIQUE NULLS NOT DISTINCT (entrance, storey)
);
CREATE INDEX label_building ON estate.label USING btree (building);
alter table estate.label enable row level security;
create policy agency on estate.label for select to loge_agency
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.id = label.building))));
create policy hq on estate.label for select to loge_all
  using (true);
create policy patch on estate.label for select to loge_patch
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.id = label.building))));
grant select on estate.label to loge_agency;
grant select on estate.label to loge_all;
grant select on estate.label to loge_patch;

create table estate.opening (
  id uuid not null,
  building uuid not null,
  agency text not null,
  storey uuid,
  kind text not null,
  name text not null,
  rooms uuid[] not null default '{}'::uuid[],
  at jsonb,
  gone_on date,
  constraint opening_pkey PRIMARY KEY (id),
  constraint opening_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint opening_kind_check CHECK ((kind = ANY (ARRAY['door'::text, 'window'::text]))),
  constraint opening_storey_fkey FOREIGN KEY (storey) REFERENCES estate.storey(id)
);
CREATE INDEX opening_building ON estate.opening USING btree (building);
CREATE INDEX opening_rooms ON estate.opening USING gin (rooms);
alter table estate.opening enable row level security;
create policy agency on estate.opening for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on estate.opening for select to loge_all
  using (true);
create policy loge_firm on estate.opening for select to loge_firm
  using ((EXISTS ( SELECT
   FROM estate.room r
  WHERE (r.id = ANY (opening.rooms)))));
create policy loge_household on estate.opening for select to loge_household
  using ((EXISTS ( SELECT
   FROM estate.room r
  WHERE (r.id = ANY (opening.rooms)))));
create policy patch on estate.opening for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.opening to loge_agency;
grant select on estate.opening to loge_all;
grant select on estate.opening to loge_firm;
grant select on estate.opening to loge_household;
grant select on estate.opening to loge_patch;

create table estate.plan (
  id uuid not null,
  building uuid not null,
  agency text not null,
  of text not null,
  unit uuid,
  storey uuid,
  sha256 text not null,
  bytes integer not null,
  origin text not null,
  at timestamp with time zone not null,
  picture text,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint plan_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint plan_of_check CHECK ((of = ANY (ARRAY['dwelling'::text, 'landing'::text, 'storey'::text]))),
  constraint plan_origin_check CHECK ((origin = ANY (ARRAY['model'::text, 'list'::text, 'picture'::text]))),
  constraint plan_storey_fkey FOREIGN KEY (storey) REFERENCES estate.storey(id),
  constraint plan_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX plan_picture ON estate.plan USING btree (picture) WHERE (picture IS NOT NULL);
CREATE INDEX plan_sha256 ON estate.plan USING btree (sha256);
CREATE INDEX plan_unit ON estate.plan USING btree (unit) WHERE (unit IS NOT NULL);
CREATE UNIQUE INDEX plan_place ON estate.plan USING btree (building, of, COALESCE(unit, building), (
CASE
    WHEN (of = 'dwelling'::text) THEN building
    ELSE COALESCE(storey, building)
END));
alter table estate.plan enable row level security;
create policy agency on estate.plan for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm_landing on estate.plan for select to loge_firm
  using (((of = 'landing'::text) AND (unit IS NULL) AND (building IN ( SELECT o.building
   FROM contractors.work_order o
  WHERE ((o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.unit IS NULL) OR (EXISTS ( SELECT
           FROM estate.unit u
          WHERE ((u.id = o.unit) AND (u.kind = 'common'::text))))))))));
create policy hq on estate.plan for select to loge_all
  using (true);
create policy loge_firm on estate.plan for select to loge_firm
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = plan.unit))));
create policy loge_household on estate.plan for select to loge_household
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = plan.unit))));
create policy patch on estate.plan for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.plan to loge_agency;
grant select on estate.plan to loge_all;
grant select on estate.plan to loge_firm;
grant select on estate.plan to loge_household;
grant select on estate.plan to loge_patch;

create table estate.room (
  id uuid not null,
  building uuid not null,
  agency text not null,
  storey uuid,
  unit uuid,
  kind text not null,
  name text not null,
  number text not null default ''::text,
  surface numeric(7,2),
  computed numeric(7,2),
  outline jsonb,
  gone_on date,
  constraint room_pkey PRIMARY KEY (id),
  constraint room_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint room_storey_fkey FOREIGN KEY (storey) REFERENCES estate.storey(id),
  constraint room_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX room_building ON estate.room USING btree (building);
CREATE INDEX room_unit ON estate.room USING btree (unit) WHERE (unit IS NOT NULL);
alter table estate.room enable row level security;
create policy agency on estate.room for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm_landing on estate.room for select to loge_firm
  using (((unit IS NULL) AND (building IN ( SELECT o.building
   FROM contractors.work_order o
  WHERE ((o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.unit IS NULL) OR (EXISTS ( SELECT
           FROM estate.unit u
          WHERE ((u.id = o.unit) AND (u.kind = 'common'::text))))))))));
create policy hq on estate.room for select to loge_all
  using (true);
create policy loge_firm on estate.room for select to loge_firm
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = room.unit))));
create policy loge_household on estate.room for select to loge_household
  using ((EXISTS ( SELECT
   FROM estate.unit u
  WHERE (u.id = room.unit))));
create policy patch on estate.room for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.room to loge_agency;
grant select on estate.room to loge_all;
grant select on estate.room to loge_firm;
grant select on estate.room to loge_household;
grant select on estate.room to loge_patch;

create table estate.scheme (
  id uuid not null,
  name text not null,
  agency text not null,
  insee text not null,
  commune text not null,
  constraint scheme_pkey PRIMARY KEY (id),
  constraint scheme_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id)
);
alter table estate.scheme enable row level security;
create policy agency on estate.scheme for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on estate.scheme for select to loge_all
  using (true);
create policy patch on estate.scheme for select to loge_patch
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.scheme = scheme.id))));
grant select on estate.scheme to loge_agency;
grant select on estate.scheme to loge_all;
grant select on estate.scheme to loge_patch;

create table estate.settlement (
  id bigint not null generated always as identity,
  statement bigint not null,
  building uuid not null,
  agency text not null,
  object uuid not null,
  family text not null,
  field text not null,
  yes boolean not null,
  winner text,
  loser text,
  moves jsonb,
  value_before jsonb,
  last_line bigint not null,
  answer uuid,
  by_person uuid,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint settlement_pkey PRIMARY KEY (id),
  constraint settlement_statement_fkey FOREIGN KEY (statement) REFERENCES estate.statement(id) ON DELETE CASCADE
);
CREATE INDEX settlement_answer ON estate.settlement USING btree (answer) WHERE (answer IS NOT NULL);
CREATE INDEX settlement_at ON estate.settlement USING btree (at DESC);
CREATE INDEX settlement_statement ON estate.settlement USING btree (statement, id DESC);
alter table estate.settlement enable row level security;
create policy agency on estate.settlement for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on estate.settlement for select to loge_all
  using (true);
grant select on estate.settlement to loge_agency;
grant select on estate.settlement to loge_all;

create table estate.statement (
  id bigint not null generated always as identity,
  building uuid not null,
  agency text not null,
  object uuid not null,
  family text not null,
  field text not null,
  value jsonb not null,
  source text not null,
  confidence real,
  at timestamp with time zone not null,
  by_person uuid,
  command uuid,
  photo text,
  state text not null,
  settled_at timestamp with time zone,
  settled_by uuid,
  object_before uuid,
  state_before text,
  inspection uuid,
  origin text,
  batch text,
  withdrawn_at timestamp with time zone,
  constraint statement_pkey PRIMARY KEY (id),
  constraint statement_family_check CHECK ((family = ANY (ARRAY['storey'::text, 'room'::text, 'opening'::text, 'asset'::text, 'unit'::text, 'finish'::text, 'access'::text, 'building'::text, 'entrance'::text]))),
  constraint statement_source_check CHECK ((source = ANY (ARRAY['field'::text, 'office'::text, 'model'::text, 'import'::text]))),
  constraint statement_state_check CHECK ((state = ANY (ARRAY['stands'::text, 'proposed'::text, 'differs'::text, 'refused'::text, 'past'::text])))
);
CREATE INDEX statement_before ON estate.statement USING btree (object_before) WHERE (object_before IS NOT NULL);
CREATE INDEX statement_by ON estate.statement USING btree (by_person, settled_at) WHERE (settled_at IS NOT NULL);
CREATE INDEX statement_differs ON estate.statement USING btree (object, field, id DESC) WHERE (state = 'differs'::text);
CREATE INDEX statement_object ON estate.statement USING btree (object, field, id DESC);
CREATE INDEX statement_open ON estate.statement USING btree (building) WHERE (state = ANY (ARRAY['proposed'::text, 'differs'::text]));
alter table estate.statement enable row level security;
create policy agency on estate.statement for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on estate.statement for select to loge_all
  using (true);
create policy loge_firm on estate.statement for select to loge_firm
  using ((by_person = app.id('person'::text)));
create policy loge_household on estate.statement for select to loge_household
  using ((by_person = app.id('person'::text)));
create policy patch on estate.statement for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.statement to loge_agency;
grant select on estate.statement to loge_all;
grant select on estate.statement to loge_firm;
grant select on estate.statement to loge_household;
grant select on estate.statement to loge_patch;

create table estate.storey (
  id uuid not null,
  building uuid not null,
  agency text not null,
  name text not null,
  storey integer,
  z numeric(7,2),
  gone_on date,
  constraint storey_pkey PRIMARY KEY (id),
  constraint storey_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint storey_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id)
);
CREATE INDEX storey_building ON estate.storey USING btree (building);
alter table estate.storey enable row level security;
create policy agency on estate.storey for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm_landing on estate.storey for select to loge_firm
  using ((building IN ( SELECT o.building
   FROM contractors.work_order o
  WHERE ((o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.unit IS NULL) OR (EXISTS ( SELECT
           FROM estate.unit u
          WHERE ((u.id = o.unit) AND (u.kind = 'common'::text)))))))));
create policy hq on estate.storey for select to loge_all
  using (true);
create policy patch on estate.storey for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.storey to loge_agency;
grant select on estate.storey to loge_all;
grant select on estate.storey to loge_firm;
grant select on estate.storey to loge_patch;

create table estate.taking (
  id uuid not null,
  building uuid not null,
  agency text not null,
  delivery uuid not null,
  at timestamp with time zone not null,
  added uuid[] not null,
  changed jsonb not null,
  lines jsonb not null,
  plans jsonb not null,
  back_at timestamp with time zone,
  constraint taking_pkey PRIMARY KEY (id),
  constraint taking_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint taking_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id)
);
CREATE INDEX taking_delivery ON estate.taking USING btree (delivery) WHERE (back_at IS NULL);
alter table estate.taking enable row level security;
create policy agency on estate.taking for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on estate.taking for select to loge_all
  using (true);
grant select on estate.taking to loge_agency;
grant select on estate.taking to loge_all;

create table estate.unit (
  id uuid not null,
  kind text not null,
  building uuid not null,
  entrance uuid,
  agency text not null,
  ref text not null,
  code text not null,
  part text,
  storey integer,
  door text not null default ''::text,
  rooms integer,
  surface numeric(7,2),
  energy text,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_agency_fkey FOREIGN KEY (agency) REFERENCES estate.agency(id),
  constraint unit_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint unit_code_key UNIQUE (code),
  constraint unit_energy_check CHECK ((energy = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text, 'F'::text, 'G'::text]))),
  constraint unit_entrance_fkey FOREIGN KEY (entrance) REFERENCES estate.entrance(id),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['dwelling'::text, 'common'::text]))),
  constraint unit_ref_key UNIQUE (ref)
);
CREATE INDEX unit_building ON estate.unit USING btree (building, kind, storey, door);
CREATE INDEX unit_door ON estate.unit USING btree (upper(door)) WHERE (door <> ''::text);
CREATE INDEX unit_entrance ON estate.unit USING btree (entrance, storey, door);
CREATE INDEX unit_ref ON estate.unit USING gin (lower(ref) gin_trgm_ops);
alter table estate.unit enable row level security;
create policy agency on estate.unit for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on estate.unit for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.unit = unit.id) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text]))))));
create policy household on estate.unit for select to loge_household
  using (((id IN ( SELECT h.unit
   FROM people.household h)) OR (id IN ( SELECT r.unit
   FROM requests.request r))));
create policy hq on estate.unit for select to loge_all
  using (true);
create policy patch on estate.unit for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on estate.unit to loge_agency;
grant select on estate.unit to loge_all;
grant select on estate.unit to loge_firm;
grant select on estate.unit to loge_household;
grant select on estate.unit to loge_patch;

create table field.checkpoint (
  id uuid not null,
  building uuid not null,
  agency text not null,
  kind text not null,
  entrance uuid,
  unit uuid,
  asset uuid,
  name text not null default ''::text,
  rhythm text not null,
  minutes integer,
  dropped boolean not null default false,
  set_at timestamp with time zone not null,
  constraint checkpoint_pkey PRIMARY KEY (id)
);
CREATE INDEX checkpoint_building ON field.checkpoint USING btree (building);
alter table field.checkpoint enable row level security;
create policy agency on field.checkpoint for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on field.checkpoint for select to loge_all
  using (true);
create policy patch on field.checkpoint for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on field.checkpoint to loge_agency;
grant select on field.checkpoint to loge_all;
grant select on field.checkpoint to loge_patch;

create table field.device (
  id uuid not null,
  person uuid not null,
  name text not null default ''::text,
  made_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  secret text not null,
  session uuid,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  why text,
  constraint device_pkey PRIMARY KEY (id),
  constraint device_check CHECK (((revoked_at IS NULL) = (why IS NULL))),
  constraint device_why_check CHECK ((why = ANY (ARRAY['lost'::text, 'replaced'::text, 'left'::text, 'other'::text])))
);
CREATE INDEX device_person ON field.device USING btree (person);
alter table field.device enable row level security;
create policy agency on field.device for select to loge_agency
  using (((person = app.id('person'::text)) OR (EXISTS ( SELECT
   FROM people.staff s
  WHERE ((s.person = device.person) AND (s.agencies && app.list('agencies'::text)))))));
create policy hq on field.device for select to loge_all
  using (true);
create policy own on field.device for select to loge_patch
  using ((person = app.id('person'::text)));

create table field.quarantined_act (
  id uuid not null,
  device uuid not null,
  person uuid not null,
  type text not null,
  command json,
  photos text[] not null default '{}'::text[],
  about uuid[] not null default '{}'::uuid[],
  at timestamp with time zone not null,
  received_at timestamp with time zone not null default now(),
  settled_at timestamp with time zone,
  settled_by uuid,
  how text,
  outcome text,
  answer text,
  constraint quarantined_act_pkey PRIMARY KEY (id),
  constraint quarantined_act_check CHECK (((settled_at IS NULL) = (how IS NULL))),
  constraint quarantined_act_device_fkey FOREIGN KEY (device) REFERENCES field.device(id),
  constraint quarantined_act_how_check CHECK ((how = ANY (ARRAY['sent'::text, 'dropped'::text, 'expired'::text])))
);
CREATE INDEX quarantined_act_device ON field.quarantined_act USING btree (device);
CREATE INDEX quarantined_act_person ON field.quarantined_act USING btree (person);
CREATE INDEX quarantined_act_photos ON field.quarantined_act USING gin (photos);
alter table field.quarantined_act enable row level security;
create policy agency on field.quarantined_act for select to loge_agency
  using (((person = app.id('person'::text)) OR (EXISTS ( SELECT
   FROM people.staff s
  WHERE ((s.person = quarantined_act.person) AND (s.agencies && app.list('agencies'::text)))))));
create policy hq on field.quarantined_act for select to loge_all
  using (true);
create policy own on field.quarantined_act for select to loge_patch
  using ((person = app.id('person'::text)));
grant select on field.quarantined_act to loge_agency;
grant select on field.quarantined_act to loge_all;
grant select on field.quarantined_act to loge_firm;
grant select on field.quarantined_act to loge_household;
grant select on field.quarantined_act to loge_patch;

create table field.round_check (
  id uuid not null,
  point uuid not null,
  building uuid not null,
  agency text not null,
  result text not null,
  request uuid,
  at timestamp with time zone not null,
  constraint round_check_pkey PRIMARY KEY (point, id),
  constraint round_check_result_check CHECK ((result = ANY (ARRAY['well'::text, 'wrong'::text])))
);
CREATE INDEX round_check_building ON field.round_check USING btree (building, at DESC);
CREATE INDEX round_check_point ON field.round_check USING btree (point, at DESC);
CREATE INDEX round_check_request ON field.round_check USING btree (request) WHERE (request IS NOT NULL);
CREATE INDEX round_check_wrong ON field.round_check USING btree (point, at DESC) WHERE (request IS NOT NULL);
alter table field.round_check enable row level security;
create policy agency on field.round_check for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on field.round_check for select to loge_all
  using (true);
create policy patch on field.round_check for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on field.round_check to loge_agency;
grant select on field.round_check to loge_all;
grant select on field.round_check to loge_patch;

create table insight.frozen_hours (
  agency text not null,
  month date not null,
  holder text not null,
  hours double precision not null,
  frozen_at timestamp with time zone not null,
  constraint frozen_hours_pkey PRIMARY KEY (agency, month, holder)
);
alter table insight.frozen_hours enable row level security;

create table insight.frozen_measure (
  agency text not null,
  month date not null,
  measure text not null,
  n integer not null,
  whole integer not null,
  frozen_at timestamp with time zone not null,
  constraint frozen_measure_pkey PRIMARY KEY (agency, month, measure)
);
alter table insight.frozen_measure enable row level security;

create table insight.holder_hours (
  agency text not null,
  day date not null,
  holder text not null,
  hours double precision not null,
  constraint holder_hours_pkey PRIMARY KEY (agency, day, holder)
);
alter table insight.holder_hours enable row level security;
create policy agency on insight.holder_hours for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on insight.holder_hours for select to loge_all
  using (true);
grant select on insight.holder_hours to loge_agency;
grant select on insight.holder_hours to loge_all;

create table insight.measure (
  agency text not null,
  month date not null,
  measure text not null,
  n integer not null,
  whole integer not null,
  constraint measure_pkey PRIMARY KEY (agency, month, measure)
);
alter table insight.measure enable row level security;
create policy agency on insight.measure for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on insight.measure for select to loge_all
  using (true);
grant select on insight.measure to loge_agency;
grant select on insight.measure to loge_all;

create table insight.month (
  agency text not null,
  month date not null,
  filed integer not null,
  told_of integer not null,
  told_first integer not null,
  resolved integer not null,
  kept integer not null,
  contested integer not null,
  hours double precision not null,
  done integer not null,
  first_visit integer not null,
  constraint month_pkey PRIMARY KEY (agency, month)
);
alter table insight.month enable row level security;
create policy agency on insight.month for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on insight.month for select to loge_all
  using (true);
grant select on insight.month to loge_agency;
grant select on insight.month to loge_all;

create table insight.refresh (
  single boolean not null default true,
  at timestamp with time zone not null,
  constraint refresh_pkey PRIMARY KEY (single),
  constraint refresh_single_check CHECK (single)
);
grant select on insight.refresh to loge_agency;
grant select on insight.refresh to loge_all;

create table inspections.addendum (
  id uuid not null,
  inspection uuid not null,
  at timestamp with time zone not null,
  by_person uuid,
  words text not null,
  photos text[] not null,
  heating boolean not null,
  state text not null default 'added'::text,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  record text,
  hash text,
  paper text,
  seal text,
  seal_tried_at timestamp with time zone,
  seal_photos integer not null default 0,
  constraint addendum_pkey PRIMARY KEY (id),
  constraint addendum_inspection_fkey FOREIGN KEY (inspection) REFERENCES inspections.inspection(id),
  constraint addendum_seal_check CHECK ((seal = ANY (ARRAY['photos'::text, 'hour'::text, 'key'::text, 'sealed'::text, 'bare'::text]))),
  constraint addendum_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'added'::text, 'refused'::text])))
);
CREATE INDEX addendum_inspection ON inspections.addendum USING btree (inspection, at);
CREATE INDEX addendum_paper ON inspections.addendum USING btree (paper) WHERE (paper IS NOT NULL);
alter table inspections.addendum enable row level security;
create policy beside on inspections.addendum for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE (i.id = addendum.inspection))));
create policy household on inspections.addendum for select to loge_household
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE ((i.id = addendum.inspection) AND (i.state = ANY (ARRAY['signed'::text, 'away'::text]))))));
grant select on inspections.addendum to loge_agency;
grant select on inspections.addendum to loge_all;
grant select on inspections.addendum to loge_firm;
grant select on inspections.addendum to loge_household;
grant select on inspections.addendum to loge_patch;

create table inspections.contest (
  id uuid not null,
  settlement uuid not null,
  unit uuid not null,
  household uuid,
  agency text not null,
  flaw uuid,
  words text not null,
  by_person uuid,
  at timestamp with time zone not null,
  state text not null default 'asked'::text,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint contest_pkey PRIMARY KEY (id),
  constraint contest_settlement_fkey FOREIGN KEY (settlement) REFERENCES inspections.settlement(id),
  constraint contest_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'kept'::text, 'corrected'::text])))
);
CREATE INDEX contest_asked ON inspections.contest USING btree (agency) WHERE (state = 'asked'::text);
CREATE INDEX contest_settlement ON inspections.contest USING btree (settlement, at);
alter table inspections.contest enable row level security;
create policy agency on inspections.contest for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy household on inspections.contest for select to loge_household
  using ((household = ANY (( SELECT app.ids('households'::text) AS ids)::uuid[])));
create policy past on inspections.contest for select to loge_household
  using ((EXISTS ( SELECT
   FROM people.lease l
  WHERE ((l.id = ( SELECT app.id('matter'::text) AS id)) AND (l.household = contest.household) AND (l.unit = contest.unit)))));
grant select on inspections.contest to loge_agency;
grant select on inspections.contest to loge_household;

create table inspections.finding (
  inspection uuid not null,
  kind text not null,
  part uuid not null,
  turn integer not null,
  act uuid not null,
  found jsonb,
  constraint finding_pkey PRIMARY KEY (inspection, kind, part),
  constraint finding_inspection_fkey FOREIGN KEY (inspection) REFERENCES inspections.inspection(id),
  constraint finding_kind_check CHECK ((kind = ANY (ARRAY['room'::text, 'meter'::text, 'keys'::text, 'detector'::text, 'address'::text, 'reservations'::text])))
);
alter table inspections.finding enable row level security;
create policy beside on inspections.finding for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE (i.id = finding.inspection))));
create policy household on inspections.finding for select to loge_household
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE ((i.id = finding.inspection) AND (i.state = ANY (ARRAY['signed'::text, 'away'::text]))))));
grant select on inspections.finding to loge_agency;
grant select on inspections.finding to loge_all;
grant select on inspections.finding to loge_household;
grant select on inspections.finding to loge_patch;

create table inspections.finish (
  unit uuid not null,
  building uuid not null,
  agency text not null,
  room uuid not null,
  element text not null,
  material text,
  condition text not null,
  since integer,
  seen_on date not null,
  constraint finish_pkey PRIMARY KEY (unit, room, element)
);
alter table inspections.finish enable row level security;
create policy agency on inspections.finish for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on inspections.finish for select to loge_all
  using (true);
create policy patch on inspections.finish for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on inspections.finish to loge_agency;
grant select on inspections.finish to loge_all;
grant select on inspections.finish to loge_patch;

create table inspections.flaw_choice (
  settlement uuid not null,
  flaw uuid not null,
  choice jsonb not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint flaw_choice_pkey PRIMARY KEY (settlement, flaw),
  constraint flaw_choice_settlement_fkey FOREIGN KEY (settlement) REFERENCES inspections.settlement(id)
);
alter table inspections.flaw_choice enable row level security;
create policy agency on inspections.flaw_choice for select to loge_agency
  using ((EXISTS ( SELECT
   FROM inspections.settlement s
  WHERE (s.id = flaw_choice.settlement))));
grant select on inspections.flaw_choice to loge_agency;

create table inspections.forwarding (
  unit uuid not null,
  household uuid not null,
  agency text not null,
  address jsonb,
  address_on date,
  way text,
  told_by uuid,
  told_at timestamp with time zone not null,
  constraint forwarding_pkey PRIMARY KEY (unit, household),
  constraint forwarding_way_check CHECK ((way = ANY (ARRAY['transfer'::text, 'cheque'::text, 'counter'::text])))
);
alter table inspections.forwarding enable row level security;
create policy agency on inspections.forwarding for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy household on inspections.forwarding for select to loge_household
  using ((household = ANY (( SELECT app.ids('households'::text) AS ids)::uuid[])));
create policy past on inspections.forwarding for select to loge_household
  using ((EXISTS ( SELECT
   FROM people.lease l
  WHERE ((l.id = ( SELECT app.id('matter'::text) AS id)) AND (l.household = forwarding.household) AND (l.unit = forwarding.unit)))));
grant select on inspections.forwarding to loge_agency;
grant select on inspections.forwarding to loge_household;

create table inspections.heating (
  building uuid not null,
  agency text not null,
  starts text not null,
  told_by uuid,
  told_at timestamp with time zone not null,
  constraint heating_pkey PRIMARY KEY (building),
  constraint heating_starts_check CHECK ((starts ~ '^[01][0-9]-[0-3][0-9]$'::text))
);
alter table inspections.heating enable row level security;
create policy agency on inspections.heating for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy household on inspections.heating for select to loge_household
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE (i.building = heating.building))));
create policy hq on inspections.heating for select to loge_all
  using (true);
create policy patch on inspections.heating for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on inspections.heating to loge_agency;
grant select on inspections.heating to loge_all;
grant select on inspections.heating to loge_household;
grant select on inspections.heating to loge_patch;

create table inspections.inspection (
  id uuid not null,
  kind text not null,
  state text not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  household uuid,
  at timestamp with time zone not null,
  held_by uuid,
  device text,
  turn integer not null default 0,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  head jsonb,
  rooms uuid[] not null default '{}'::uuid[],
  record text,
  hash text,
  is_contradictory boolean,
  paper text,
  seal text,
  seal_tried_at timestamp with time zone,
  seal_photos integer not null default 0,
  constraint inspection_pkey PRIMARY KEY (id),
  constraint inspection_kind_check CHECK ((kind = ANY (ARRAY['preVisit'::text, 'exit'::text, 'entry'::text, 'afterWorks'::text]))),
  constraint inspection_seal_check CHECK ((seal = ANY (ARRAY['photos'::text, 'hour'::text, 'key'::text, 'sealed'::text, 'bare'::text]))),
  constraint inspection_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'started'::text, 'signed'::text, 'away'::text, 'calledOff'::text])))
);
CREATE INDEX inspection_agency ON inspections.inspection USING btree (agency, at DESC);
CREATE INDEX inspection_building ON inspections.inspection USING btree (building, at DESC);
CREATE INDEX inspection_held ON inspections.inspection USING btree (held_by, at) WHERE (state = ANY (ARRAY['planned'::text, 'started'::text]));
CREATE INDEX inspection_household ON inspections.inspection USING btree (household);
CREATE INDEX inspection_seal ON inspections.inspection USING btree (ended_at) WHERE (seal = ANY (ARRAY['photos'::text, 'hour'::text, 'key'::text]));
CREATE INDEX inspection_unit ON inspections.inspection USING btree (unit, at DESC);
alter table inspections.inspection enable row level security;
create policy agency on inspections.inspection for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy household on inspections.inspection for select to loge_household
  using (((household = ANY (( SELECT app.ids('households'::text) AS ids)::uuid[])) AND (state = ANY (ARRAY['planned'::text, 'started'::text, 'signed'::text, 'away'::text]))));
create policy hq on inspections.inspection for select to loge_all
  using (true);
create policy past on inspections.inspection for select to loge_household
  using (((kind = ANY (ARRAY['entry'::text, 'exit'::text])) AND (state = ANY (ARRAY['signed'::text, 'away'::text])) AND (EXISTS ( SELECT
   FROM people.lease l
  WHERE ((l.id = ( SELECT app.id('matter'::text) AS id)) AND (l.household = inspection.household) AND (l.unit = inspection.unit))))));
create policy patch on inspections.inspection for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on inspections.inspection to loge_agency;
grant select on inspections.inspection to loge_all;
grant select on inspections.inspection to loge_firm;
grant select on inspections.inspection to loge_household;
grant select on inspections.inspection to loge_patch;

create table inspections.instalment (
  settlement uuid not null,
  nth integer not null,
  amount bigint not null,
  due_on date not null,
  paid_on date,
  constraint instalment_pkey PRIMARY KEY (settlement, nth),
  constraint instalment_settlement_fkey FOREIGN KEY (settlement) REFERENCES inspections.settlement(id)
);
alter table inspections.instalment enable row level security;
create policy agency on inspections.instalment for select to loge_agency
  using ((EXISTS ( SELECT
   FROM inspections.settlement s
  WHERE (s.id = instalment.settlement))));
create policy household on inspections.instalment for select to loge_household
  using ((EXISTS ( SELECT
   FROM inspections.settlement s
  WHERE (s.id = instalment.settlement))));
grant select on inspections.instalment to loge_agency;
grant select on inspections.instalment to loge_household;

create table inspections.officer_visit (
  inspection uuid not null,
  at timestamp with time zone not null,
  letter_on date not null,
  officer text not null,
  fee bigint not null,
  told_by uuid,
  told_at timestamp with time zone not null,
  constraint officer_visit_pkey PRIMARY KEY (inspection),
  constraint officer_visit_inspection_fkey FOREIGN KEY (inspection) REFERENCES inspections.inspection(id)
);
alter table inspections.officer_visit enable row level security;
create policy beside on inspections.officer_visit for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE (i.id = officer_visit.inspection))));
create policy household on inspections.officer_visit for select to loge_household
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE ((i.id = officer_visit.inspection) AND (i.state = ANY (ARRAY['signed'::text, 'away'::text]))))));
grant select on inspections.officer_visit to loge_agency;
grant select on inspections.officer_visit to loge_all;
grant select on inspections.officer_visit to loge_household;
grant select on inspections.officer_visit to loge_patch;

create table inspections.ordered_flaw (
  request uuid not null,
  flaw uuid not null,
  inspection uuid not null,
  settlement uuid,
  contract uuid not null,
  price_line uuid not null,
  quantity bigint not null,
  ordered_at timestamp with time zone not null,
  constraint ordered_flaw_pkey PRIMARY KEY (request, flaw),
  constraint ordered_flaw_inspection_fkey FOREIGN KEY (inspection) REFERENCES inspections.inspection(id),
  constraint ordered_flaw_quantity_check CHECK ((quantity > 0)),
  constraint ordered_flaw_settlement_fkey FOREIGN KEY (settlement) REFERENCES inspections.settlement(id)
);
CREATE INDEX ordered_flaw_flaw ON inspections.ordered_flaw USING btree (flaw);
CREATE INDEX ordered_flaw_inspection ON inspections.ordered_flaw USING btree (inspection);
CREATE INDEX ordered_flaw_settlement ON inspections.ordered_flaw USING btree (settlement);
alter table inspections.ordered_flaw enable row level security;
create policy agency on inspections.ordered_flaw for select to loge_agency
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE (i.id = ordered_flaw.inspection))));
grant select on inspections.ordered_flaw to loge_agency;

create table inspections.picture (
  inspection uuid not null,
  sha256 text not null,
  constraint picture_pkey PRIMARY KEY (inspection, sha256),
  constraint picture_inspection_fkey FOREIGN KEY (inspection) REFERENCES inspections.inspection(id)
);
CREATE INDEX picture_file ON inspections.picture USING btree (sha256);
alter table inspections.picture enable row level security;
create policy beside on inspections.picture for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE (i.id = picture.inspection))));
create policy household on inspections.picture for select to loge_household
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE ((i.id = picture.inspection) AND (i.state = ANY (ARRAY['signed'::text, 'away'::text]))))));
grant select on inspections.picture to loge_agency;
grant select on inspections.picture to loge_all;
grant select on inspections.picture to loge_firm;
grant select on inspections.picture to loge_household;
grant select on inspections.picture to loge_patch;

create table inspections.proxy (
  lease uuid not null,
  person uuid not null,
  name text not null,
  tenant uuid not null,
  unit uuid not null,
  household uuid not null,
  agency text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint proxy_pkey PRIMARY KEY (lease, person)
);
CREATE INDEX proxy_person ON inspections.proxy USING btree (person);
alter table inspections.proxy enable row level security;
create policy agency on inspections.proxy for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy household on inspections.proxy for select to loge_household
  using (((tenant = ( SELECT app.id('person'::text) AS id)) OR (person = ( SELECT app.id('person'::text) AS id))));
grant select on inspections.proxy to loge_agency;
grant select on inspections.proxy to loge_household;

create table inspections.settlement (
  id uuid not null,
  state text not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  household uuid,
  opened_at timestamp with time zone not null,
  terms jsonb,
  statement text,
  hash text,
  balance bigint,
  due_on date,
  issued_on date,
  issued_by uuid,
  paid_on date,
  surcharge bigint,
  approved_on date,
  provision_back_on date,
  provision_kept bigint,
  provision_surcharge bigint,
  constraint settlement_pkey PRIMARY KEY (id),
  constraint settlement_state_check CHECK ((state = ANY (ARRAY['open'::text, 'issued'::text, 'paid'::text]))),
  constraint settlement_unit_household_key UNIQUE (unit, household)
);
CREATE INDEX settlement_agency ON inspections.settlement USING btree (agency, due_on);
CREATE INDEX settlement_household ON inspections.settlement USING btree (household);
alter table inspections.settlement enable row level security;
create policy agency on inspections.settlement for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy household on inspections.settlement for select to loge_household
  using (((household = ANY (( SELECT app.ids('households'::text) AS ids)::uuid[])) AND (state = ANY (ARRAY['issued'::text, 'paid'::text]))));
create policy past on inspections.settlement for select to loge_household
  using (((state = ANY (ARRAY['issued'::text, 'paid'::text])) AND (EXISTS ( SELECT
   FROM people.lease l
  WHERE ((l.id = ( SELECT app.id('matter'::text) AS id)) AND (l.household = settlement.household) AND (l.unit = settlement.unit))))));
grant select on inspections.settlement to loge_agency;
grant select on inspections.settlement to loge_household;

create table inspections.signature (
  inspection uuid not null,
  place smallint not null,
  party text not null,
  signed jsonb not null,
  constraint signature_pkey PRIMARY KEY (inspection, place),
  constraint signature_inspection_fkey FOREIGN KEY (inspection) REFERENCES inspections.inspection(id)
);
alter table inspections.signature enable row level security;
create policy beside on inspections.signature for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE (i.id = signature.inspection))));
create policy household on inspections.signature for select to loge_household
  using ((EXISTS ( SELECT
   FROM inspections.inspection i
  WHERE ((i.id = signature.inspection) AND (i.state = ANY (ARRAY['signed'::text, 'away'::text]))))));
grant select on inspections.signature to loge_agency;
grant select on inspections.signature to loge_all;
grant select on inspections.signature to loge_household;
grant select on inspections.signature to loge_patch;

create table inspections.wear_grid (
  id uuid not null,
  name text not null,
  source text not null,
  as_of date not null,
  age_rule text not null,
  wear_rows jsonb not null,
  told_by uuid,
  told_at timestamp with time zone not null,
  agreement text,
  starts date,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  constraint wear_grid_pkey PRIMARY KEY (id),
  constraint wear_grid_age_rule_check CHECK ((age_rule = 'completedYears'::text)),
  constraint wear_grid_check CHECK ((((confirmed_at IS NULL) = (starts IS NULL)) AND ((confirmed_at IS NULL) = (agreement IS NULL))))
);
CREATE INDEX wear_grid_starts ON inspections.wear_grid USING btree (starts DESC) WHERE (confirmed_at IS NOT NULL);
alter table inspections.wear_grid enable row level security;
create policy agency on inspections.wear_grid for select to loge_agency
  using (true);
create policy hq on inspections.wear_grid for select to loge_all
  using (true);
grant select on inspections.wear_grid to loge_agency;
grant select on inspections.wear_grid to loge_all;

create table inspections.withdrawn_statement (
  settlement uuid not null,
  nth integer not null,
  statement text not null,
  hash text not null,
  issued_on date not null,
  issued_by uuid,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid,
  unit uuid,
  household uuid,
  constraint withdrawn_statement_pkey PRIMARY KEY (settlement, nth),
  constraint withdrawn_statement_settlement_fkey FOREIGN KEY (settlement) REFERENCES inspections.settlement(id)
);
alter table inspections.withdrawn_statement enable row level security;
create policy agency on inspections.withdrawn_statement for select to loge_agency
  using ((EXISTS ( SELECT
   FROM inspections.settlement s
  WHERE (s.id = withdrawn_statement.settlement))));
create policy household on inspections.withdrawn_statement for select to loge_household
  using ((household = ANY (( SELECT app.ids('households'::text) AS ids)::uuid[])));
create policy past on inspections.withdrawn_statement for select to loge_household
  using ((EXISTS ( SELECT
   FROM people.lease l
  WHERE ((l.id = ( SELECT app.id('matter'::text) AS id)) AND (l.household = withdrawn_statement.household) AND (l.unit = withdrawn_statement.unit)))));
grant select on inspections.withdrawn_statement to loge_agency;
grant select on inspections.withdrawn_statement to loge_household;

create table kernel.answer (
  id uuid not null,
  actor uuid not null,
  type text not null,
  hash text not null,
  outcome jsonb not null,
  received_at timestamp with time zone not null default now(),
  constraint answer_pkey PRIMARY KEY (id)
);
alter table kernel.answer enable row level security;

create table kernel.attempt (
  key text not null,
  failed integer not null default 0,
  locked_until timestamp with time zone,
  at timestamp with time zone not null default now(),
  constraint attempt_pkey PRIMARY KEY (key)
);
alter table kernel.attempt enable row level security;

create table kernel.consultation (
  day date not null,
  reader uuid not null,
  file uuid not null,
  constraint consultation_pkey PRIMARY KEY (day, reader, file)
);
CREATE INDEX consultation_file ON kernel.consultation USING btree (file);
alter table kernel.consultation enable row level security;

create table kernel.fact (
  seq bigint not null generated always as identity,
  tx bigint not null default ((pg_current_xact_id())::text)::bigint,
  id uuid not null,
  type text not null,
  subject uuid not null,
  command uuid not null,
  actor uuid not null,
  role text not null,
  audience text not null default 'everyone'::text,
  at timestamp with time zone not null,
  received_at timestamp with time zone not null default now(),
  data jsonb not null,
  agency text,
  building uuid,
  household uuid,
  firm uuid,
  constraint fact_pkey PRIMARY KEY (seq),
  constraint fact_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'staff'::text, 'firm'::text, 'tenant'::text])))
);
CREATE INDEX fact_caretaker ON kernel.fact USING btree (building, at) WHERE ((role = 'caretaker'::text) AND (building IS NOT NULL));
CREATE INDEX fact_lapsed ON kernel.fact USING btree (firm, at) WHERE (type = 'order.lapsed'::text);
CREATE INDEX fact_reading ON kernel.fact USING btree (tx, seq);
CREATE INDEX fact_settled ON kernel.fact USING btree (at) WHERE (type = 'estate.settled'::text);
CREATE INDEX fact_spot ON kernel.fact USING btree (at) WHERE (type = 'order.spotChecked'::text);
CREATE INDEX fact_subject ON kernel.fact USING btree (subject, seq);
CREATE INDEX fact_typed ON kernel.fact USING btree (at) WHERE ((type = 'estate.changed'::text) OR (type = 'person.movedIn'::text) OR (type = 'person.joined'::text) OR (type = 'leaving.given'::text) OR (type = 'person.movedOut'::text) OR (type = 'settlement.issued'::text) OR (type = 'person.corrected'::text) OR (type = 'firm.known'::text) OR (type = 'contract.signed'::text) OR (type = 'contract.priced'::text) OR (type = 'order.placed'::text) OR (type = 'order.done'::text) OR (type = 'order.checked'::text) OR (type = 'order.invoiced'::text) OR (type = 'order.paid'::text));
alter table kernel.fact enable row level security;
create policy agency on kernel.fact for select to loge_agency
  using (((agency = '*'::text) OR (agency = ANY (app.list('agencies'::text)))));
create policy firm on kernel.fact for select to loge_firm
  using (((audience = ANY (ARRAY['everyone'::text, 'firm'::text])) AND (firm = app.id('firm'::text)) AND ((app.id('matter'::text) IS NULL) OR (subject = app.id('matter'::text)))));
create policy household on kernel.fact for select to loge_household
  using (((audience = ANY (ARRAY['everyone'::text, 'tenant'::text])) AND
CASE
    WHEN (app.id('matter'::text) IS NULL) THEN (household = ANY (app.ids('households'::text)))
    ELSE (subject = app.id('matter'::text))
END));
create policy hq on kernel.fact for select to loge_all
  using (true);
create policy patch on kernel.fact for select to loge_patch
  using (((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])) OR ((type ~~ 'news.%'::text) AND ((agency = '*'::text) OR (agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[]))))));
grant select on kernel.fact to loge_agency;
grant select on kernel.fact to loge_all;
grant select on kernel.fact to loge_firm;
grant select on kernel.fact to loge_household;
grant select on kernel.fact to loge_patch;

create table kernel.file (
  sha256 text not null,
  bytes integer not null,
  media text not null,
  width integer,
  height integer,
  at timestamp with time zone not null default now(),
  kept boolean not null default false,
  seconds real,
  sent_bytes integer,
  constraint file_pkey PRIMARY KEY (sha256),
  constraint file_sent_bytes_check CHECK ((sent_bytes > 0)),
  constraint file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table kernel.gateway (
  name text not null,
  last_success_at timestamp with time zone,
  failing_since timestamp with time zone,
  fault text,
  waiting integer not null default 0,
  constraint gateway_pkey PRIMARY KEY (name),
  constraint gateway_check CHECK (((failing_since IS NULL) = (fault IS NULL))),
  constraint gateway_fault_check CHECK ((fault = ANY (ARRAY['unreachable'::text, 'denied'::text, 'refused'::text, 'busy'::text, 'full'::text, 'missing'::text, 'unset'::text, 'unknown'::text]))),
  constraint gateway_name_check CHECK ((name ~ '^[a-z][a-z0-9_.-]{1,59}$'::text)),
  constraint gateway_waiting_check CHECK ((waiting >= 0))
);
alter table kernel.gateway enable row level security;
create policy agency on kernel.gateway for select to loge_agency
  using (starts_with(name, 'sensors.'::text));
create policy hq on kernel.gateway for select to loge_all
  using (true);
grant select on kernel.gateway to loge_agency;
grant select on kernel.gateway to loge_all;

create table kernel.migration (
  name text not null,
  hash text not null,
  at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table kernel.quota_use (
  key text not null,
  since timestamp with time zone not null,
  n bigint not null,
  constraint quota_use_pkey PRIMARY KEY (key)
);
alter table kernel.quota_use enable row level security;

create table kernel.setting (
  key text not null,
  value jsonb not null,
  constraint setting_pkey PRIMARY KEY (key)
);

create table kernel.signed_link (
  token text not null,
  purpose text not null,
  person uuid,
  firm uuid,
  matter uuid,
  made_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  id uuid not null default gen_random_uuid(),
  sent_to text,
  browser text,
  constraint signed_link_pkey PRIMARY KEY (token),
  constraint signed_link_purpose_check CHECK ((purpose = ANY (ARRAY['signin'::text, 'thread'::text, 'firm'::text, 'lease'::text])))
);
CREATE INDEX signed_link_firm ON kernel.signed_link USING btree (firm, made_at) WHERE (firm IS NOT NULL);
CREATE INDEX signed_link_matter ON kernel.signed_link USING btree (matter);
CREATE INDEX signed_link_sent_to ON kernel.signed_link USING btree (sent_to) WHERE (sent_to IS NOT NULL);
alter table kernel.signed_link enable row level security;

create table knowledge.piece (
  id uuid not null,
  directorate text not null,
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
  asked text not null,
  reply text not null,
  version integer not null,
  request uuid not null,
  kept_at timestamp with time zone not null,
  review_on date not null,
  doubted_at timestamp with time zone,
  doubted_by uuid,
  doubt text not null default ''::text,
  answer_due timestamp with time zone,
  doubtful_at timestamp with time zone not null,
  hides_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  search tsvector not null generated always as (to_tsvector('fr'::regconfig, ((asked || ' '::text) || reply))) stored,
  constraint piece_pkey PRIMARY KEY (id),
  constraint piece_asked_check CHECK (((length(asked) >= 1) AND (length(asked) <= 400))),
  constraint piece_check CHECK ((COALESCE((building)::text, nature, thing, trade, (contract)::text, (firm)::text) IS NOT NULL)),
  constraint piece_doubt_check CHECK ((length(doubt) <= 400)),
  constraint piece_reply_check CHECK (((length(reply) >= 1) AND (length(reply) <= 2000)))
);
CREATE INDEX piece_kept ON knowledge.piece USING btree (kept_at DESC, id);
CREATE INDEX piece_search ON knowledge.piece USING gin (search);
alter table knowledge.piece enable row level security;
create policy agency on knowledge.piece for select to loge_agency
  using (((agency IS NULL) OR (agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[]))));
create policy firm on knowledge.piece for select to loge_firm
  using ((for_firms AND (withdrawn_at IS NULL) AND (EXISTS ( SELECT
   FROM ((contractors.current_order o
     JOIN requests.matter m ON ((m.id = o.request)))
     LEFT JOIN estate.equipment e ON ((e.id = m.asset)))
  WHERE ((o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.ended_at IS NULL) OR (o.ended_at > (now() - '60 days'::interval))) AND ((piece.building IS NULL) OR (piece.building = o.building)) AND ((piece.nature IS NULL) OR (piece.nature = m.nature)) AND ((piece.contract IS NULL) OR (piece.contract = o.contract)) AND ((piece.firm IS NULL) OR (piece.firm = o.firm)) AND ((piece.thing IS NULL) OR (piece.thing = e.kind)) AND ((piece.maker IS NULL) OR (piece.maker = e.maker)) AND ((piece.model IS NULL) OR (piece.model = e.model)) AND ((piece.trade IS NULL) OR (EXISTS ( SELECT
           FROM contractors.terms c
          WHERE ((c.id = o.contract) AND (piece.trade = ANY (c.trades)))))))))));
create policy hq on knowledge.piece for select to loge_all
  using (true);
create policy patch on knowledge.piece for select to loge_patch
  using (((building IS NULL) OR (building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[]))));
grant select on knowledge.piece to loge_agency;
grant select on knowledge.piece to loge_all;
grant select on knowledge.piece to loge_patch;

create table knowledge.spared_question (
  piece uuid not null,
  request uuid not null,
  month date not null,
  agency text not null,
  constraint spared_question_pkey PRIMARY KEY (piece, request),
  constraint spared_question_piece_fkey FOREIGN KEY (piece) REFERENCES knowledge.piece(id)
);
CREATE INDEX spared_question_request ON knowledge.spared_question USING btree (request);
alter table knowledge.spared_question enable row level security;
create policy agency on knowledge.spared_question for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on knowledge.spared_question for select to loge_all
  using (true);
grant select on knowledge.spared_question to loge_agency;
grant select on knowledge.spared_question to loge_all;

create table knowledge.version (
  piece uuid not null,
  version integer not null,
  asked text not null,
  reply text not null,
  request uuid not null,
  at timestamp with time zone not null,
  by_person uuid not null,
  constraint version_pkey PRIMARY KEY (piece, version),
  constraint version_piece_fkey FOREIGN KEY (piece) REFERENCES knowledge.piece(id)
);
alter table knowledge.version enable row level security;
create policy reader on knowledge.version for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM knowledge.piece p
  WHERE (p.id = version.piece))));
grant select on knowledge.version to loge_agency;
grant select on knowledge.version to loge_all;
grant select on knowledge.version to loge_patch;

create table ledger.act_count (
  month date not null,
  type text not null,
  acts integer not null,
  measured integer not null,
  constraint act_count_pkey PRIMARY KEY (month, type)
);
alter table ledger.act_count enable row level security;

create table ledger.answer_count (
  month date not null,
  question text not null,
  place text not null,
  answers integer not null,
  skips integer not null,
  corrections integer not null,
  same integer not null,
  again integer not null,
  constraint answer_count_pkey PRIMARY KEY (month, question, place)
);
alter table ledger.answer_count enable row level security;

create table ledger.answer_trace (
  thing bytea not null,
  value bytea not null,
  at timestamp with time zone not null,
  constraint answer_trace_pkey PRIMARY KEY (thing)
);
alter table ledger.answer_trace enable row level security;

create table ledger.closed_period (
  period text not null,
  acts integer,
  measured integer,
  dropped integer not null default 0,
  last_fact bigint,
  constraint closed_period_pkey PRIMARY KEY (period),
  constraint closed_period_period_check CHECK ((period ~ '^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$'::text))
);
alter table ledger.closed_period enable row level security;
create policy agency on ledger.closed_period for select to loge_agency
  using (true);
create policy hq on ledger.closed_period for select to loge_all
  using (true);
create policy patch on ledger.closed_period for select to loge_patch
  using (true);
grant select on ledger.closed_period to loge_agency;
grant select on ledger.closed_period to loge_all;
grant select on ledger.closed_period to loge_patch;

create table ledger.contest (
  id uuid not null,
  field text not null,
  week date not null,
  words text,
  askers integer not null default 0,
  answer text,
  answered_on date,
  constraint contest_pkey PRIMARY KEY (id),
  constraint contest_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 600))),
  constraint contest_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
  constraint contest_week_check CHECK ((EXTRACT(isodow FROM week) = (1)::numeric)),
  constraint contest_words_check CHECK (((length(words) >= 1) AND (length(words) <= 300)))
);
CREATE INDEX contest_field ON ledger.contest USING btree (field, answered_on DESC);
CREATE UNIQUE INDEX contest_open ON ledger.contest USING btree (field) WHERE (answered_on IS NULL);
alter table ledger.contest enable row level security;

create table ledger.contest_mark (
  contest uuid not null,
  quarter text not null,
  mark text not null,
  constraint contest_mark_pkey PRIMARY KEY (contest, quarter, mark),
  constraint contest_mark_contest_fkey FOREIGN KEY (contest) REFERENCES ledger.contest(id) ON DELETE CASCADE
);
alter table ledger.contest_mark enable row level security;

create table ledger.dropped_effort (
  month date not null,
  reason text not null,
  entries integer not null,
  constraint dropped_effort_pkey PRIMARY KEY (month, reason),
  constraint dropped_effort_reason_check CHECK ((reason = ANY (ARRAY['unknown'::text, 'negative'::text, 'too_long'::text])))
);
alter table ledger.dropped_effort enable row level security;

create table ledger.merged_place (
  year integer not null,
  place text not null,
  constraint merged_place_pkey PRIMARY KEY (year, place)
);
alter table ledger.merged_place enable row level security;

create table ledger.opening (
  id uuid not null,
  consulted_on date not null,
  reference text not null,
  at timestamp with time zone not null,
  by_person uuid not null,
  constraint opening_pkey PRIMARY KEY (id),
  constraint opening_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 200)))
);
CREATE UNIQUE INDEX opening_once ON ledger.opening USING btree ((true));
alter table ledger.opening enable row level security;
create policy agency on ledger.opening for select to loge_agency
  using (true);
create policy hq on ledger.opening for select to loge_all
  using (true);
create policy patch on ledger.opening for select to loge_patch
  using (true);
grant select on ledger.opening to loge_agency;
grant select on ledger.opening to loge_all;
grant select on ledger.opening to loge_patch;

create table ledger.published_figure (
  period text not null,
  item text not null,
  seconds integer not null,
  times integer not null,
  middle integer not null,
  place text not null,
  kind text not null,
  upper integer,
  resumed integer,
  answers integer,
  skips integer,
  corrections integer,
  same integer,
  again integer,
  constraint published_figure_pkey PRIMARY KEY (period, kind, item, place),
  constraint published_figure_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'asker'::text, 'all'::text, 'screen'::text, 'screens'::text, 'pause'::text]))),
  constraint published_figure_period_fkey FOREIGN KEY (period) REFERENCES ledger.closed_period(period) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX published_figure_place ON ledger.published_figure USING btree (period, place);
alter table ledger.published_figure enable row level security;
create policy agency on ledger.published_figure for select to loge_agency
  using (true);
create policy hq on ledger.published_figure for select to loge_all
  using (true);
create policy patch on ledger.published_figure for select to loge_patch
  using (true);
grant select on ledger.published_figure to loge_agency;
grant select on ledger.published_figure to loge_all;
grant select on ledger.published_figure to loge_patch;

create table ledger.published_read (
  period text not null,
  field text not null,
  people integer not null,
  rules integer not null,
  constraint published_read_pkey PRIMARY KEY (period, field),
  constraint published_read_period_fkey FOREIGN KEY (period) REFERENCES ledger.closed_period(period) DEFERRABLE INITIALLY DEFERRED
);
alter table ledger.published_read enable row level security;
create policy agency on ledger.published_read for select to loge_agency
  using (true);
create policy hq on ledger.published_read for select to loge_all
  using (true);
create policy patch on ledger.published_read for select to loge_patch
  using (true);
grant select on ledger.published_read to loge_agency;
grant select on ledger.published_read to loge_all;
grant select on ledger.published_read to loge_patch;

create table ledger.published_vote (
  quarter text not null,
  field text not null,
  useful integer not null,
  useless integer not null,
  known integer not null,
  constraint published_vote_pkey PRIMARY KEY (quarter, field)
);
alter table ledger.published_vote enable row level security;

create table ledger.published_waiting (
  period text not null,
  cause text not null,
  place text not null,
  minutes bigint not null,
  constraint published_waiting_pkey PRIMARY KEY (period, cause, place),
  constraint published_waiting_cause_check CHECK ((cause = ANY (ARRAY['ball'::text, 'approval'::text, 'question'::text, 'firm'::text, 'tenant'::text, 'third'::text]))),
  constraint published_waiting_minutes_check CHECK ((minutes >= 0)),
  constraint published_waiting_period_fkey FOREIGN KEY (period) REFERENCES ledger.closed_period(period) DEFERRABLE INITIALLY DEFERRED
);
alter table ledger.published_waiting enable row level security;
create policy agency on ledger.published_waiting for select to loge_agency
  using (true);
create policy hq on ledger.published_waiting for select to loge_all
  using (true);
create policy patch on ledger.published_waiting for select to loge_patch
  using (true);
grant select on ledger.published_waiting to loge_agency;
grant select on ledger.published_waiting to loge_all;
grant select on ledger.published_waiting to loge_patch;

create table ledger.read_count (
  month date not null,
  name text not null,
  reads integer not null,
  constraint read_count_pkey PRIMARY KEY (month, name)
);
alter table ledger.read_count enable row level security;

create table ledger.sealed_effort (
  week date not null,
  month date not null,
  sealed bytea not null
);
CREATE INDEX sealed_effort_week ON ledger.sealed_effort USING btree (week);
alter table ledger.sealed_effort enable row level security;

create table ledger.vote (
  quarter text not null,
  field text not null,
  choice text not null,
  mark text not null,
  constraint vote_pkey PRIMARY KEY (quarter, field, mark),
  constraint vote_choice_check CHECK ((choice = ANY (ARRAY['useful'::text, 'useless'::text, 'known'::text])))
);
alter table ledger.vote enable row level security;

create table ledger.week_cell (
  month date not null,
  week date not null,
  kind text not null,
  item text not null,
  place text not null,
  persons integer not null,
  largest numeric(12,1) not null,
  two numeric(12,1) not null,
  seconds numeric(12,1) not null,
  times integer not null,
  middle numeric(9,1) not null,
  upper numeric(9,1) not null,
  resumed integer not null default 0,
  constraint week_cell_pkey PRIMARY KEY (month, week, kind, item, place),
  constraint week_cell_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'asker'::text, 'all'::text, 'screen'::text, 'screens'::text, 'pause'::text])))
);
alter table ledger.week_cell enable row level security;

create table lettings.asked_diagnostic (
  void uuid not null,
  kind text not null,
  request uuid not null,
  at timestamp with time zone not null,
  constraint asked_diagnostic_pkey PRIMARY KEY (void, kind),
  constraint asked_diagnostic_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
alter table lettings.asked_diagnostic enable row level security;
create policy agency on lettings.asked_diagnostic for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = asked_diagnostic.void))));
create policy hq on lettings.asked_diagnostic for select to loge_all
  using (true);
grant select on lettings.asked_diagnostic to loge_agency;
grant select on lettings.asked_diagnostic to loge_all;

create table lettings.diagnostic (
  id uuid not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  kind text not null,
  done_on date not null,
  found text not null,
  at timestamp with time zone not null,
  by_person uuid,
  constraint diagnostic_pkey PRIMARY KEY (id)
);
CREATE INDEX diagnostic_unit ON lettings.diagnostic USING btree (unit, kind, done_on DESC);
alter table lettings.diagnostic enable row level security;
create policy agency on lettings.diagnostic for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on lettings.diagnostic for select to loge_all
  using (true);
grant select on lettings.diagnostic to loge_agency;
grant select on lettings.diagnostic to loge_all;

create table lettings.dispute (
  id uuid not null,
  void uuid not null,
  starts date not null,
  ends date not null,
  cause text not null,
  at timestamp with time zone not null,
  by_person uuid,
  settled_cause text,
  settled_at timestamp with time zone,
  settled_by uuid,
  constraint dispute_pkey PRIMARY KEY (id),
  constraint dispute_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
CREATE INDEX dispute_void ON lettings.dispute USING btree (void);
alter table lettings.dispute enable row level security;
create policy agency on lettings.dispute for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = dispute.void))));
create policy hq on lettings.dispute for select to loge_all
  using (true);
grant select on lettings.dispute to loge_agency;
grant select on lettings.dispute to loge_all;

create table lettings.feature (
  void uuid not null,
  code text not null,
  at timestamp with time zone not null,
  by_person uuid,
  constraint feature_pkey PRIMARY KEY (void, code),
  constraint feature_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
alter table lettings.feature enable row level security;
create policy agency on lettings.feature for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = feature.void))));
create policy hq on lettings.feature for select to loge_all
  using (true);
grant select on lettings.feature to loge_agency;
grant select on lettings.feature to loge_all;

create table lettings.leaving (
  id uuid not null,
  household uuid not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  way text not null,
  received_on date not null,
  months integer not null,
  ends date not null,
  at timestamp with time zone not null,
  by_person uuid,
  withdrawn_on date,
  constraint leaving_pkey PRIMARY KEY (id),
  constraint leaving_months_check CHECK (((months >= 1) AND (months <= 3))),
  constraint leaving_way_check CHECK ((way = ANY (ARRAY['registered'::text, 'officer'::text, 'hand'::text])))
);
CREATE INDEX leaving_unit ON lettings.leaving USING btree (unit, ends DESC);
CREATE UNIQUE INDEX leaving_standing ON lettings.leaving USING btree (household) WHERE (withdrawn_on IS NULL);
alter table lettings.leaving enable row level security;
create policy agency on lettings.leaving for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy household on lettings.leaving for select to loge_household
  using ((household = ANY (( SELECT app.ids('households'::text) AS ids)::uuid[])));
create policy hq on lettings.leaving for select to loge_all
  using (true);
grant select on lettings.leaving to loge_agency;
grant select on lettings.leaving to loge_all;
grant select on lettings.leaving to loge_household;

create table lettings.leaving_reason (
  leaving uuid not null,
  agency text not null,
  reason text not null,
  constraint leaving_reason_pkey PRIMARY KEY (leaving),
  constraint leaving_reason_leaving_fkey FOREIGN KEY (leaving) REFERENCES lettings.leaving(id) ON DELETE CASCADE
);
alter table lettings.leaving_reason enable row level security;
create policy agency on lettings.leaving_reason for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
grant select on lettings.leaving_reason to loge_agency;

create table lettings.move (
  void uuid not null,
  nth integer not null,
  track text not null,
  step text not null,
  back boolean not null,
  reason text,
  at timestamp with time zone not null,
  by_person uuid,
  constraint move_pkey PRIMARY KEY (void, nth),
  constraint move_track_check CHECK ((track = ANY (ARRAY['works'::text, 'allocation'::text]))),
  constraint move_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
alter table lettings.move enable row level security;
create policy agency on lettings.move for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = move.void))));
create policy hq on lettings.move for select to loge_all
  using (true);
create policy patch on lettings.move for select to loge_patch
  using (((track = 'allocation'::text) AND (EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = move.void)))));
grant select on lettings.move to loge_agency;
grant select on lettings.move to loge_all;
grant select on lettings.move to loge_patch;

create table lettings.remark (
  id uuid not null,
  void uuid not null,
  words text not null,
  at timestamp with time zone not null,
  by_person uuid,
  due date not null,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint remark_pkey PRIMARY KEY (id),
  constraint remark_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
CREATE INDEX remark_void ON lettings.remark USING btree (void);
alter table lettings.remark enable row level security;
create policy agency on lettings.remark for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = remark.void))));
create policy hq on lettings.remark for select to loge_all
  using (true);
grant select on lettings.remark to loge_agency;
grant select on lettings.remark to loge_all;

create table lettings.stop (
  void uuid not null,
  why text not null,
  starts timestamp with time zone not null,
  ends timestamp with time zone,
  constraint stop_pkey PRIMARY KEY (void, why, starts),
  constraint stop_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
alter table lettings.stop enable row level security;
create policy agency on lettings.stop for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = stop.void))));
create policy hq on lettings.stop for select to loge_all
  using (true);
grant select on lettings.stop to loge_agency;
grant select on lettings.stop to loge_all;

create table lettings.void (
  id uuid not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  household uuid,
  lease_ends date not null,
  next_starts date,
  daily bigint,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint void_pkey PRIMARY KEY (id)
);
CREATE INDEX void_agency ON lettings.void USING btree (agency, lease_ends) WHERE (closed_at IS NULL);
CREATE INDEX void_household ON lettings.void USING btree (household);
CREATE UNIQUE INDEX void_open ON lettings.void USING btree (unit) WHERE (closed_at IS NULL);
alter table lettings.void enable row level security;
create policy agency on lettings.void for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on lettings.void for select to loge_all
  using (true);
create policy patch on lettings.void for select to loge_patch
  using (((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])) AND (next_starts IS NOT NULL)));
grant select on lettings.void to loge_agency;
grant select on lettings.void to loge_all;
grant select on lettings.void to loge_patch;

create table lettings.void_order (
  id uuid not null,
  void uuid not null,
  request uuid not null,
  state text not null,
  at timestamp with time zone not null,
  constraint void_order_pkey PRIMARY KEY (id),
  constraint void_order_state_check CHECK ((state = ANY (ARRAY['placed'::text, 'done'::text, 'checked'::text, 'dropped'::text]))),
  constraint void_order_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
CREATE INDEX void_order_void ON lettings.void_order USING btree (void);
alter table lettings.void_order enable row level security;
create policy agency on lettings.void_order for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = void_order.void))));
create policy hq on lettings.void_order for select to loge_all
  using (true);
grant select on lettings.void_order to loge_agency;
grant select on lettings.void_order to loge_all;

create table lettings.wanted (
  void uuid not null,
  step text not null,
  day date not null,
  constraint wanted_pkey PRIMARY KEY (void, step),
  constraint wanted_void_fkey FOREIGN KEY (void) REFERENCES lettings.void(id) ON DELETE CASCADE
);
alter table lettings.wanted enable row level security;
create policy agency on lettings.wanted for select to loge_agency
  using ((EXISTS ( SELECT
   FROM lettings.void v
  WHERE (v.id = wanted.void))));
create policy hq on lettings.wanted for select to loge_all
  using (true);
grant select on lettings.wanted to loge_agency;
grant select on lettings.wanted to loge_all;

create table news.debit (
  item uuid not null,
  version integer not null,
  month date not null,
  place text not null,
  words integer not null,
  readers integer not null,
  seconds integer not null,
  constraint debit_pkey PRIMARY KEY (item, version)
);
alter table news.debit enable row level security;
create policy agency on news.debit for select to loge_agency
  using (true);
create policy hq on news.debit for select to loge_all
  using (true);
create policy patch on news.debit for select to loge_patch
  using (true);
grant select on news.debit to loge_agency;
grant select on news.debit to loge_all;
grant select on news.debit to loge_patch;

create table news.item (
  id uuid not null,
  author uuid not null,
  place text not null,
  title text not null,
  words text not null,
  danger boolean not null,
  families text[] not null,
  agencies text[],
  buildings uuid[],
  contract uuid,
  thing text,
  trade text,
  version integer not null,
  published_at timestamp with time zone not null,
  said_at timestamp with time zone not null,
  ends_on date not null,
  ends_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  moved_at timestamp with time zone not null,
  readers integer not null,
  search tsvector not null generated always as (to_tsvector('fr'::regconfig, ((title || ' '::text) || words))) stored,
  constraint item_pkey PRIMARY KEY (id),
  constraint item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
  constraint item_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)))
);
CREATE INDEX item_ends ON news.item USING btree (ends_at);
CREATE INDEX item_moved ON news.item USING btree (moved_at);
CREATE INDEX item_published ON news.item USING btree (published_at DESC, id);
CREATE INDEX item_search ON news.item USING gin (search);
alter table news.item enable row level security;
create policy agency on news.item for select to loge_agency
  using (((agencies IS NULL) OR (agencies && ( SELECT app.list('agencies'::text) AS list))));
create policy hq on news.item for select to loge_all
  using (true);
create policy patch on news.item for select to loge_patch
  using ((('caretaker'::text = ANY (families)) AND
CASE
    WHEN (buildings IS NOT NULL) THEN (buildings && ( SELECT app.ids('buildings'::text) AS ids))
    WHEN (agencies IS NOT NULL) THEN (EXISTS ( SELECT
       FROM estate.site b
      WHERE ((b.id = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])) AND (b.agency = ANY (item.agencies)))))
    ELSE true
END));
grant select on news.item to loge_agency;
grant select on news.item to loge_all;
grant select on news.item to loge_patch;

create table news.question (
  id uuid not null,
  item uuid not null,
  asked_by uuid not null,
  words text not null,
  asked_at timestamp with time zone not null,
  due timestamp with time zone not null,
  reply text not null default ''::text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint question_pkey PRIMARY KEY (id),
  constraint question_item_fkey FOREIGN KEY (item) REFERENCES news.item(id) ON DELETE CASCADE,
  constraint question_reply_check CHECK ((length(reply) <= 2000)),
  constraint question_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
);
CREATE INDEX question_item ON news.question USING btree (item, asked_at);
alter table news.question enable row level security;
create policy reader on news.question for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM news.item i
  WHERE (i.id = question.item))));
grant select on news.question to loge_agency;
grant select on news.question to loge_all;
grant select on news.question to loge_patch;

create table news.version (
  item uuid not null,
  version integer not null,
  title text not null,
  words text not null,
  at timestamp with time zone not null,
  by_person uuid not null,
  constraint version_pkey PRIMARY KEY (item, version),
  constraint version_item_fkey FOREIGN KEY (item) REFERENCES news.item(id) ON DELETE CASCADE
);
alter table news.version enable row level security;
create policy reader on news.version for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM news.item i
  WHERE (i.id = version.item))));
grant select on news.version to loge_agency;
grant select on news.version to loge_all;
grant select on news.version to loge_patch;

create table notices.mail (
  id uuid not null,
  fact uuid,
  template text not null,
  to_person uuid,
  to_address text not null,
  lang text not null,
  subject text not null,
  body text not null,
  made_at timestamp with time zone not null default date_trunc('milliseconds'::text, now()),
  sent_at timestamp with time zone,
  problem text,
  request uuid,
  erased_at timestamp with time zone,
  via text not null default 'mail'::text,
  agency text,
  address text[] not null default '{}'::text[],
  printed_at timestamp with time zone,
  asked_by uuid,
  returned_at timestamp with time zone,
  code text,
  at_any_hour boolean not null default false,
  handed_at timestamp with time zone,
  external text,
  delivered_at timestamp with time zone,
  failed_at timestamp with time zone,
  replaced_at timestamp with time zone,
  asked jsonb,
  failure text,
  answering text,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_answering_check CHECK ((answering = ANY (ARRAY['receipt'::text, 'passed'::text]))),
  constraint mail_code_check CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{9}$'::text)),
  constraint mail_external_check CHECK ((length(external) <= 200)),
  constraint mail_failure_check CHECK ((length(failure) <= 30)),
  constraint mail_via_check CHECK ((via = ANY (ARRAY['mail'::text, 'local'::text, 'paper'::text, 'sms'::text])))
);
CREATE INDEX mail_answering ON notices.mail USING btree (lower(to_address), made_at) WHERE (answering IS NOT NULL);
CREATE INDEX mail_code ON notices.mail USING btree (code) WHERE (code IS NOT NULL);
CREATE INDEX mail_external ON notices.mail USING btree (external) WHERE (external IS NOT NULL);
CREATE INDEX mail_letters ON notices.mail USING btree (agency, made_at) WHERE (via = 'paper'::text);
CREATE INDEX mail_made ON notices.mail USING btree (made_at DESC);
CREATE INDEX mail_person ON notices.mail USING btree (to_person);
CREATE INDEX mail_request ON notices.mail USING btree (request);
CREATE INDEX mail_texted ON notices.mail USING btree (to_address, sent_at DESC) WHERE (via = 'sms'::text);
alter table notices.mail enable row level security;
create policy agency on notices.mail for select to loge_agency
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = mail.request))));
create policy hq on notices.mail for select to loge_all
  using (true);
create policy letters on notices.mail for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy not_hers on notices.mail as restrictive for select to loge_agency, loge_all
  using ((asked_by IS DISTINCT FROM app.id('person'::text)));
grant select on notices.mail to loge_agency;
grant select on notices.mail to loge_all;

create table notices.poster (
  id uuid not null,
  agency text not null,
  building uuid not null,
  entrance uuid,
  request uuid,
  title text not null,
  body text not null,
  starts timestamp with time zone not null,
  ends timestamp with time zone not null,
  put_up_at timestamp with time zone not null,
  by_person uuid not null,
  taken_down_at timestamp with time zone,
  constraint poster_pkey PRIMARY KEY (id)
);
CREATE INDEX poster_building ON notices.poster USING btree (building, ends);
CREATE INDEX poster_up ON notices.poster USING btree (ends) WHERE (taken_down_at IS NULL);
alter table notices.poster enable row level security;
create policy agency on notices.poster for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy household on notices.poster for select to loge_household
  using (((building IN ( SELECT h.building
   FROM people.household h)) OR (building IN ( SELECT r.building
   FROM requests.request r))));
create policy hq on notices.poster for select to loge_all
  using (true);
create policy patch on notices.poster for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on notices.poster to loge_agency;
grant select on notices.poster to loge_all;
grant select on notices.poster to loge_firm;
grant select on notices.poster to loge_household;
grant select on notices.poster to loge_patch;

create table people.absence (
  id uuid not null,
  person uuid not null,
  stand_in uuid not null,
  agencies text[] not null,
  starts date not null,
  ends date not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint absence_pkey PRIMARY KEY (id),
  constraint absence_check CHECK ((stand_in <> person)),
  constraint absence_check1 CHECK ((ends >= starts))
);
CREATE INDEX absence_person ON people.absence USING btree (person, ends);
CREATE INDEX absence_stand_in ON people.absence USING btree (stand_in, ends);
alter table people.absence enable row level security;
create policy agency on people.absence for select to loge_agency
  using ((agencies && ( SELECT app.list('agencies'::text) AS list)));
create policy hq on people.absence for select to loge_all
  using (true);
grant select on people.absence to loge_agency;
grant select on people.absence to loge_all;
grant select on people.absence to loge_firm;
grant select on people.absence to loge_household;
grant select on people.absence to loge_patch;

create table people.access (
  id uuid not null,
  person uuid not null,
  agency text,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  steps_done integer not null default 0,
  steps integer not null default 0,
  ready_at timestamp with time zone,
  failed_at timestamp with time zone,
  expires_at timestamp with time zone,
  size integer not null default 0,
  times_taken integer not null default 0,
  bytes bytea,
  constraint access_pkey PRIMARY KEY (id),
  constraint access_person_fkey FOREIGN KEY (person) REFERENCES people.person(id)
);
CREATE INDEX access_expiry ON people.access USING btree (expires_at) WHERE (bytes IS NOT NULL);
CREATE INDEX access_person ON people.access USING btree (person, asked_at DESC);
alter table people.access enable row level security;
create policy agency on people.access for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on people.access for select to loge_all
  using (true);

create table people.access_token (
  id uuid not null default gen_random_uuid(),
  token text not null,
  person uuid not null,
  name text not null,
  made_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  constraint access_token_pkey PRIMARY KEY (id),
  constraint access_token_person_fkey FOREIGN KEY (person) REFERENCES people.person(id),
  constraint access_token_token_key UNIQUE (token)
);
CREATE INDEX access_token_person ON people.access_token USING btree (person);
alter table people.access_token enable row level security;

create table people.account (
  person uuid not null,
  login text not null,
  password text,
  constraint account_pkey PRIMARY KEY (person),
  constraint account_login_key UNIQUE (login),
  constraint account_person_fkey FOREIGN KEY (person) REFERENCES people.person(id)
);
alter table people.account enable row level security;

create table people.alert (
  id uuid not null,
  code text not null,
  person uuid,
  unit uuid,
  building uuid,
  agency text,
  until date not null,
  by_person uuid not null,
  at timestamp with time zone not null default now(),
  constraint alert_pkey PRIMARY KEY (id)
);
CREATE INDEX alert_building ON people.alert USING btree (building);
CREATE INDEX alert_person ON people.alert USING btree (person) WHERE (person IS NOT NULL);
CREATE INDEX alert_unit ON people.alert USING btree (unit);
alter table people.alert enable row level security;
create policy agency on people.alert for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on people.alert for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.ended_at IS NULL) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.unit = alert.unit) OR ((o.building = alert.building) AND (alert.unit IS NULL) AND (alert.person IS NULL)))))));
create policy hq on people.alert for select to loge_all
  using (true);
create policy patch on people.alert for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on people.alert to loge_agency;
grant select on people.alert to loge_all;
grant select on people.alert to loge_firm;
grant select on people.alert to loge_patch;

create table people.browser (
  token text not null,
  person uuid not null,
  made_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  constraint browser_pkey PRIMARY KEY (token, person),
  constraint browser_person_fkey FOREIGN KEY (person) REFERENCES people.person(id)
);
CREATE INDEX browser_person ON people.browser USING btree (person);
alter table people.browser enable row level security;

create table people.given_address (
  person uuid not null,
  email text not null,
  code text not null,
  letter uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  proved_at timestamp with time zone,
  constraint given_address_pkey PRIMARY KEY (person),
  constraint given_address_person_fkey FOREIGN KEY (person) REFERENCES people.person(id)
);
alter table people.given_address enable row level security;

create table people.household (
  id uuid not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  constraint household_pkey PRIMARY KEY (id)
);
CREATE INDEX household_unit ON people.household USING btree (unit);
alter table people.household enable row level security;
create policy agency on people.household for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy household on people.household for select to loge_household
  using ((id = ANY (app.ids('households'::text))));
create policy hq on people.household for select to loge_all
  using (true);
create policy patch on people.household for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on people.household to loge_agency;
grant select on people.household to loge_all;
grant select on people.household to loge_household;
grant select on people.household to loge_patch;

create table people.patch (
  building uuid not null,
  caretaker uuid not null,
  starts date,
  ends date,
  constraint patch_pkey PRIMARY KEY (building, caretaker),
  constraint patch_caretaker_fkey FOREIGN KEY (caretaker) REFERENCES people.person(id)
);
CREATE INDEX patch_caretaker ON people.patch USING btree (caretaker);
alter table people.patch enable row level security;
create policy agency on people.patch for select to loge_agency
  using (true);
create policy hq on people.patch for select to loge_all
  using (true);
create policy patch on people.patch for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on people.patch to loge_agency;
grant select on people.patch to loge_all;
grant select on people.patch to loge_patch;

create table people.person (
  id uuid not null,
  kind text not null,
  first_name text not null default ''::text,
  last_name text not null default ''::text,
  phone text not null default ''::text,
  email text not null default ''::text,
  lang text not null default 'fr'::text,
  told_by text not null default 'mail'::text,
  notices boolean not null default true,
  agency text,
  building uuid,
  household uuid,
  erased_at timestamp with time zone,
  search text not null generated always as (app.plain(((first_name || ' '::text) || last_name))) stored,
  digits text not null generated always as (regexp_replace(phone, '\D'::text, ''::text, 'g'::text)) stored,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_kind_check CHECK ((kind = ANY (ARRAY['tenant'::text, 'staff'::text, 'contact'::text]))),
  constraint person_lang_check CHECK ((lang = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint person_told_by_check CHECK ((told_by = ANY (ARRAY['mail'::text, 'sms'::text, 'paper'::text])))
);
CREATE INDEX person_building ON people.person USING btree (building) WHERE (building IS NOT NULL);
CREATE INDEX person_digits ON people.person USING btree (digits text_pattern_ops) WHERE (digits <> ''::text);
CREATE INDEX person_email ON people.person USING btree (lower(email)) WHERE (email <> ''::text);
CREATE INDEX person_email_begins ON people.person USING btree (lower(email) text_pattern_ops) WHERE (email <> ''::text);
CREATE INDEX person_household ON people.person USING btree (household) WHERE (household IS NOT NULL);
CREATE INDEX person_search ON people.person USING gin (search gin_trgm_ops);
alter table people.person enable row level security;
create policy agency on people.person for select to loge_agency
  using (((kind = 'staff'::text) OR (agency = ANY (app.list('agencies'::text)))));
create policy firm on people.person for select to loge_firm
  using (((kind = 'staff'::text) OR (EXISTS ( SELECT
   FROM (contractors.work_order o
     JOIN requests.request r ON ((r.id = o.request)))
  WHERE ((r.requester = person.id) AND (o.firm = app.id('firm'::text)) AND (o.ended_at IS NULL) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])))))));
create policy household on people.person for select to loge_household
  using (((kind = 'staff'::text) OR (id = app.id('person'::text)) OR ((app.id('matter'::text) IS NULL) AND (household = ANY (app.ids('households'::text))))));
create policy hq on people.person for select to loge_all
  using (true);
create policy patch on people.person for select to loge_patch
  using (((kind = 'staff'::text) OR (building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[]))));
grant select on people.person to loge_agency;
grant select on people.person to loge_all;
grant select on people.person to loge_firm;
grant select on people.person to loge_household;
grant select on people.person to loge_patch;

create table people.planned_change (
  person uuid not null,
  from_day date not null,
  change jsonb not null,
  by_person uuid not null,
  at timestamp with time zone not null default now(),
  constraint planned_change_pkey PRIMARY KEY (person),
  constraint planned_change_person_fkey FOREIGN KEY (person) REFERENCES people.person(id)
);
CREATE INDEX planned_change_day ON people.planned_change USING btree (from_day);
alter table people.planned_change enable row level security;
create policy agency on people.planned_change for select to loge_agency
  using ((EXISTS ( SELECT
   FROM people.staff s
  WHERE (s.person = planned_change.person))));
create policy hq on people.planned_change for select to loge_all
  using (true);
grant select on people.planned_change to loge_agency;
grant select on people.planned_change to loge_all;

create table people.rent (
  tenancy uuid not null,
  agency text not null,
  monthly bigint not null,
  constraint rent_pkey PRIMARY KEY (tenancy),
  constraint rent_tenancy_fkey FOREIGN KEY (tenancy) REFERENCES people.tenancy(id)
);
alter table people.rent enable row level security;
create policy agency on people.rent for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on people.rent for select to loge_all
  using (true);
grant select on people.rent to loge_agency;
grant select on people.rent to loge_all;

create table people.session (
  token text not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  how text not null default 'password'::text,
  device text not null default ''::text,
  started_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  entered_at timestamp with time zone not null default now(),
  constraint session_pkey PRIMARY KEY (token),
  constraint session_id_key UNIQUE (id),
  constraint session_person_fkey FOREIGN KEY (person) REFERENCES people.person(id)
);
CREATE INDEX session_person ON people.session USING btree (person);
alter table people.session enable row level security;

create table people.staff (
  person uuid not null,
  role text not null,
  agencies text[] not null default '{}'::text[],
  directorate text,
  job text not null default ''::text,
  active boolean not null default true,
  constraint staff_pkey PRIMARY KEY (person),
  constraint staff_person_fkey FOREIGN KEY (person) REFERENCES people.person(id),
  constraint staff_role_check CHECK ((role = ANY (ARRAY['caretaker'::text, 'technician'::text, 'agent'::text, 'manager'::text, 'operator'::text, 'letting'::text, 'hq'::text])))
);
alter table people.staff enable row level security;
create policy agency on people.staff for select to loge_agency
  using (true);
create policy hq on people.staff for select to loge_all
  using (true);
create policy patch on people.staff for select to loge_patch
  using (true);
grant select on people.staff to loge_agency;
grant select on people.staff to loge_all;
grant select on people.staff to loge_patch;

create table people.tenancy (
  id uuid not null,
  household uuid not null,
  unit uuid not null,
  starts date not null,
  ends date,
  constraint tenancy_pkey PRIMARY KEY (id),
  constraint tenancy_household_fkey FOREIGN KEY (household) REFERENCES people.household(id)
);
CREATE INDEX tenancy_household ON people.tenancy USING btree (household);
CREATE INDEX tenancy_unit ON people.tenancy USING btree (unit, starts DESC);
alter table people.tenancy enable row level security;
create policy agency on people.tenancy for select to loge_agency
  using ((EXISTS ( SELECT
   FROM people.household h
  WHERE (h.id = tenancy.household))));
create policy household on people.tenancy for select to loge_household
  using ((household = ANY (app.ids('households'::text))));
create policy hq on people.tenancy for select to loge_all
  using (true);
create policy past on people.tenancy for select to loge_household
  using (((id = ( SELECT app.id('matter'::text) AS id)) AND ((ends IS NULL) OR (ends > (((now() AT TIME ZONE 'Europe/Paris'::text))::date - '3 years'::interval)))));
create policy patch on people.tenancy for select to loge_patch
  using ((EXISTS ( SELECT
   FROM people.household h
  WHERE (h.id = tenancy.household))));
grant select on people.tenancy to loge_agency;
grant select on people.tenancy to loge_all;
grant select on people.tenancy to loge_household;
grant select on people.tenancy to loge_patch;

create table people.turn (
  agency text not null,
  week date not null,
  part text not null,
  person uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint turn_pkey PRIMARY KEY (agency, week, part),
  constraint turn_part_check CHECK ((part = ANY (ARRAY['days'::text, 'nights'::text, 'weekendDays'::text, 'weekendNights'::text]))),
  constraint turn_week_check CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
);
CREATE INDEX turn_person ON people.turn USING btree (person);
alter table people.turn enable row level security;
create policy agency on people.turn for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on people.turn for select to loge_all
  using (true);
grant select on people.turn to loge_agency;
grant select on people.turn to loge_all;

create table planning.agenda (
  id uuid not null,
  firm uuid,
  person uuid,
  secret_hash text not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint agenda_pkey PRIMARY KEY (id),
  constraint agenda_check CHECK (((firm IS NULL) <> (person IS NULL))),
  constraint agenda_secret_hash_key UNIQUE (secret_hash)
);
CREATE INDEX agenda_firm ON planning.agenda USING btree (firm) WHERE (closed_at IS NULL);
CREATE INDEX agenda_person ON planning.agenda USING btree (person) WHERE (closed_at IS NULL);
alter table planning.agenda enable row level security;
create policy firm on planning.agenda for select to loge_firm
  using (((firm = app.id('firm'::text)) AND (app.id('matter'::text) IS NULL)));
create policy patch on planning.agenda for select to loge_patch
  using ((person = app.id('person'::text)));

create table practice.offer (
  id uuid not null,
  code text not null,
  fr text not null,
  en text not null,
  from_agency text,
  offered_at timestamp with time zone not null,
  offered_by uuid,
  ended_at timestamp with time zone,
  constraint offer_pkey PRIMARY KEY (id),
  constraint offer_code_check CHECK (((length(code) >= 1) AND (length(code) <= 120))),
  constraint offer_en_check CHECK ((length(en) <= 2000)),
  constraint offer_fr_check CHECK ((length(fr) <= 2000))
);
CREATE UNIQUE INDEX offer_stands ON practice.offer USING btree (code) WHERE (ended_at IS NULL);
alter table practice.offer enable row level security;
create policy office on practice.offer for select to loge_agency, loge_all
  using (true);
grant select on practice.offer to loge_agency;
grant select on practice.offer to loge_all;

create table practice.way (
  id uuid not null,
  version integer not null,
  agency text,
  code text not null,
  fr text not null,
  en text not null,
  is_given_back boolean not null default false,
  reason text not null default ''::text,
  set_at timestamp with time zone not null,
  set_by uuid,
  constraint way_pkey PRIMARY KEY (id, version),
  constraint way_code_check CHECK (((length(code) >= 1) AND (length(code) <= 120))),
  constraint way_en_check CHECK ((length(en) <= 2000)),
  constraint way_fr_check CHECK ((length(fr) <= 2000)),
  constraint way_reason_check CHECK ((length(reason) <= 400)),
  constraint way_version_check CHECK ((version > 0))
);
CREATE INDEX way_agency ON practice.way USING btree (agency, code);
alter table practice.way enable row level security;
create policy agency on practice.way for select to loge_agency
  using (((agency IS NULL) OR (agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[]))));
create policy hq on practice.way for select to loge_all
  using (true);
create policy said on practice.way for select to loge_firm, loge_household, loge_patch
  using (true);
grant select on practice.way to loge_agency;
grant select on practice.way to loge_all;

create table refs.pair (
  id uuid not null,
  kind text not null,
  source text not null,
  key text not null,
  entity uuid not null,
  building uuid not null,
  agency text not null,
  chance real not null,
  levels jsonb,
  state text not null,
  state_before text,
  settled_by uuid,
  settled_at timestamp with time zone,
  at timestamp with time zone not null,
  reason text,
  constraint pair_pkey PRIMARY KEY (id),
  constraint pair_kind_check CHECK ((kind = ANY (ARRAY['entrance'::text, 'building'::text, 'dwelling'::text, 'person'::text]))),
  constraint pair_reason_check CHECK ((reason = ANY (ARRAY['another'::text, 'outdated'::text, 'wider'::text]))),
  constraint pair_source_key_entity_key UNIQUE (source, key, entity),
  constraint pair_state_before_check CHECK ((state_before = ANY (ARRAY['asked'::text, 'later'::text, 'sure'::text]))),
  constraint pair_state_check CHECK ((state = ANY (ARRAY['sure'::text, 'asked'::text, 'later'::text, 'same'::text, 'not'::text, 'undone'::text])))
);
CREATE INDEX pair_building ON refs.pair USING btree (building);
CREATE INDEX pair_by ON refs.pair USING btree (settled_by, settled_at) WHERE (settled_by IS NOT NULL);
CREATE INDEX pair_entity ON refs.pair USING btree (entity);
CREATE INDEX pair_open ON refs.pair USING btree (agency, state) WHERE (state = ANY (ARRAY['asked'::text, 'later'::text]));
alter table refs.pair enable row level security;
create policy agency on refs.pair for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on refs.pair for select to loge_all
  using (true);
grant select on refs.pair to loge_agency;
grant select on refs.pair to loge_all;

create table refs.record (
  kind text not null,
  key text not null,
  department text not null,
  postcode text not null,
  address text not null,
  lat double precision,
  lon double precision,
  says jsonb not null,
  hash text not null,
  file text not null,
  at timestamp with time zone not null,
  constraint record_pkey PRIMARY KEY (kind, key),
  constraint record_kind_check CHECK ((kind = ANY (ARRAY['ban'::text, 'rnb'::text, 'dpe'::text])))
);
CREATE INDEX record_addresses ON refs.record USING gin (((says -> 'bans'::text))) WHERE (kind = 'rnb'::text);
CREATE INDEX record_ban ON refs.record USING btree (((says ->> 'ban'::text))) WHERE (kind = 'dpe'::text);
CREATE INDEX record_department ON refs.record USING btree (kind, department);
CREATE INDEX record_place ON refs.record USING btree (kind, postcode);
alter table refs.record enable row level security;
create policy agency on refs.record for select to loge_agency
  using (true);
create policy hq on refs.record for select to loge_all
  using (true);
grant select on refs.record to loge_agency;
grant select on refs.record to loge_all;

create table refs.stranger (
  source text not null,
  key text not null,
  unit uuid not null,
  agency text not null,
  first_name text not null,
  last_name text not null,
  phone text not null,
  email text not null,
  at timestamp with time zone not null,
  constraint stranger_pkey PRIMARY KEY (source, key)
);
alter table refs.stranger enable row level security;
create policy agency on refs.stranger for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on refs.stranger for select to loge_all
  using (true);
grant select on refs.stranger to loge_agency;
grant select on refs.stranger to loge_all;

create table refs.weighing (
  version integer not null,
  answers integer not null,
  weights jsonb not null,
  at timestamp with time zone not null,
  constraint weighing_pkey PRIMARY KEY (version)
);
alter table refs.weighing enable row level security;
create policy agency on refs.weighing for select to loge_agency
  using (true);
create policy hq on refs.weighing for select to loge_all
  using (true);
grant select on refs.weighing to loge_agency;
grant select on refs.weighing to loge_all;

create table requests.agency_delay (
  agency text not null,
  urgency text not null,
  since timestamp with time zone not null,
  minutes integer,
  working_days integer,
  set_by uuid,
  constraint agency_delay_pkey PRIMARY KEY (agency, urgency, since),
  constraint agency_delay_check CHECK (((minutes IS NULL) OR (working_days IS NULL))),
  constraint agency_delay_minutes_check CHECK ((minutes > 0)),
  constraint agency_delay_urgency_check CHECK ((urgency = ANY (ARRAY['U1'::text, 'U2'::text, 'U3'::text, 'rent'::text, 'charges'::text, 'notice'::text, 'certificate'::text, 'transfer'::text, 'application'::text, 'appointment'::text, 'neighbour'::text, 'parking'::text, 'complaint'::text, 'question'::text]))),
  constraint agency_delay_working_days_check CHECK ((working_days > 0))
);
alter table requests.agency_delay enable row level security;
create policy promised on requests.agency_delay for select to loge_agency, loge_all, loge_firm, loge_household, loge_patch
  using (true);

create table requests.alarm (
  id uuid not null,
  agency text,
  building uuid,
  kind text not null,
  raised_at timestamp with time zone not null,
  confirmed boolean not null default true,
  taken_by uuid,
  taken_at timestamp with time zone,
  reached_firm uuid,
  reached_at timestamp with time zone,
  reached_by uuid,
  rings integer not null default 0,
  rang_at timestamp with time zone,
  ended_at timestamp with time zone,
  spot uuid,
  constraint alarm_pkey PRIMARY KEY (id),
  constraint alarm_somewhere CHECK (((building IS NOT NULL) OR (spot IS NOT NULL)))
);
CREATE UNIQUE INDEX alarm_open ON requests.alarm USING btree (building, kind, spot) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
alter table requests.alarm enable row level security;
create policy agency on requests.alarm for select to loge_agency
  using (((agency = ANY (app.list('agencies'::text))) OR ((agency IS NULL) AND (building IS NULL))));
create policy hq on requests.alarm for select to loge_all
  using (true);
create policy patch on requests.alarm for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on requests.alarm to loge_agency;
grant select on requests.alarm to loge_all;
grant select on requests.alarm to loge_patch;

create table requests.alarm_request (
  alarm uuid not null,
  request uuid not null,
  at timestamp with time zone not null,
  left_at timestamp with time zone,
  constraint alarm_request_pkey PRIMARY KEY (alarm, request),
  constraint alarm_request_alarm_fkey FOREIGN KEY (alarm) REFERENCES requests.alarm(id),
  constraint alarm_request_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id)
);
CREATE INDEX alarm_request_of ON requests.alarm_request USING btree (request);
alter table requests.alarm_request enable row level security;
create policy agency on requests.alarm_request for select to loge_agency
  using ((EXISTS ( SELECT
   FROM requests.alarm a
  WHERE (a.id = alarm_request.alarm))));
create policy hq on requests.alarm_request for select to loge_all
  using (true);
create policy patch on requests.alarm_request for select to loge_patch
  using ((EXISTS ( SELECT
   FROM requests.alarm a
  WHERE (a.id = alarm_request.alarm))));
grant select on requests.alarm_request to loge_agency;
grant select on requests.alarm_request to loge_all;
grant select on requests.alarm_request to loge_patch;

create table requests.caller (
  request uuid not null,
  name text not null,
  tie text not null,
  phone text not null default ''::text,
  is_told boolean not null,
  agency text not null,
  building uuid not null,
  email text not null default ''::text,
  person uuid,
  constraint caller_pkey PRIMARY KEY (request),
  constraint caller_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id),
  constraint caller_tie_check CHECK ((tie = ANY (ARRAY['family'::text, 'neighbour'::text, 'helper'::text, 'guardian'::text, 'other'::text])))
);
CREATE INDEX caller_person ON requests.caller USING btree (person) WHERE (person IS NOT NULL);
alter table requests.caller enable row level security;
create policy agency on requests.caller for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on requests.caller for select to loge_firm
  using (false);
create policy household on requests.caller for select to loge_household
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = caller.request))));
create policy hq on requests.caller for select to loge_all
  using (true);
create policy patch on requests.caller for select to loge_patch
  using (((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])) AND (EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = caller.request)))));
grant select on requests.caller to loge_agency;
grant select on requests.caller to loge_all;
grant select on requests.caller to loge_firm;
grant select on requests.caller to loge_household;
grant select on requests.caller to loge_patch;

create table requests.charge (
  request uuid not null,
  person uuid not null,
  agency text not null,
  building uuid not null,
  since timestamp with time zone not null,
  constraint charge_pkey PRIMARY KEY (request),
  constraint charge_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id) ON DELETE CASCADE
);
CREATE INDEX charge_person ON requests.charge USING btree (person);
alter table requests.charge enable row level security;
create policy agency on requests.charge for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on requests.charge for select to loge_all
  using (true);
create policy patch on requests.charge for select to loge_patch
  using (((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])) AND (EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = charge.request)))));
grant select on requests.charge to loge_agency;
grant select on requests.charge to loge_all;
grant select on requests.charge to loge_firm;
grant select on requests.charge to loge_household;
grant select on requests.charge to loge_patch;

create table requests.delay (
  urgency text not null,
  since timestamp with time zone not null,
  minutes integer,
  working_days integer,
  set_by uuid,
  constraint delay_pkey PRIMARY KEY (urgency, since),
  constraint delay_check CHECK (((minutes IS NULL) <> (working_days IS NULL))),
  constraint delay_minutes_check CHECK ((minutes > 0)),
  constraint delay_urgency_check CHECK ((urgency = ANY (ARRAY['U0'::text, 'U1'::text, 'U2'::text, 'U3'::text, 'rent'::text, 'charges'::text, 'notice'::text, 'certificate'::text, 'transfer'::text, 'application'::text, 'appointment'::text, 'complaint'::text, 'neighbour'::text, 'parking'::text, 'question'::text]))),
  constraint delay_working_days_check CHECK ((working_days > 0))
);
alter table requests.delay enable row level security;
create policy promised on requests.delay for select to loge_agency, loge_all, loge_firm, loge_household, loge_patch
  using (true);

create table requests.learnt_nature (
  id uuid not null,
  learnt_at timestamp with time zone not null,
  lessons integer not null,
  judged integer not null,
  first_before integer not null,
  first_after integer not null,
  three_before integer not null,
  three_after integer not null,
  kept boolean not null,
  undone_at timestamp with time zone,
  weights jsonb,
  constraint learnt_nature_pkey PRIMARY KEY (id),
  constraint learnt_nature_check CHECK ((kept OR (weights IS NULL)))
);
CREATE INDEX learnt_nature_at ON requests.learnt_nature USING btree (learnt_at);
alter table requests.learnt_nature enable row level security;

create table requests.memo (
  id uuid not null,
  person uuid not null,
  request uuid,
  day date not null,
  words text not null,
  done_at timestamp with time zone,
  at timestamp with time zone not null,
  constraint memo_pkey PRIMARY KEY (id),
  constraint memo_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id) ON DELETE CASCADE,
  constraint memo_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 400)))
);
CREATE INDEX memo_person ON requests.memo USING btree (person, day) WHERE (done_at IS NULL);
alter table requests.memo enable row level security;
create policy own on requests.memo for select to loge_agency, loge_all
  using ((person = app.id('person'::text)));
grant select on requests.memo to loge_agency;
grant select on requests.memo to loge_all;

create table requests.mention (
  message uuid not null,
  person uuid not null,
  request uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint mention_pkey PRIMARY KEY (message, person),
  constraint mention_message_fkey FOREIGN KEY (message) REFERENCES requests.message(id) ON DELETE CASCADE,
  constraint mention_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id) ON DELETE CASCADE
);
CREATE INDEX mention_person ON requests.mention USING btree (person, at) WHERE (read_at IS NULL);
alter table requests.mention enable row level security;
create policy own on requests.mention for select to loge_agency, loge_all
  using ((person = app.id('person'::text)));
grant select on requests.mention to loge_agency;
grant select on requests.mention to loge_all;

create table requests.message (
  id uuid not null,
  request uuid not null,
  author uuid,
  author_role text not null,
  audience text not null default 'everyone'::text,
  body text not null,
  lang text not null default 'fr'::text,
  at timestamp with time zone not null,
  expires_at timestamp with time zone,
  erased_at timestamp with time zone,
  search tsvector not null generated always as (to_tsvector('fr'::regconfig, body)) stored,
  typed_by uuid,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'staff'::text, 'firm'::text, 'tenant'::text]))),
  constraint message_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id)
);
CREATE INDEX message_author ON requests.message USING btree (author) WHERE (author IS NOT NULL);
CREATE INDEX message_request ON requests.message USING btree (request, at);
CREATE INDEX message_search ON requests.message USING gin (requests.shelves(at), search) WITH (gin_pending_list_limit='64');
alter table requests.message enable row level security;
create policy agency on requests.message for select to loge_agency
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = message.request))));
create policy firm on requests.message for select to loge_firm
  using (((audience = ANY (ARRAY['everyone'::text, 'firm'::text])) AND (EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.request = message.request) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.ended_at IS NULL) OR (message.at <= o.ended_at)))))));
create policy household on requests.message for select to loge_household
  using (((audience = ANY (ARRAY['everyone'::text, 'tenant'::text])) AND (EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = message.request)))));
create policy hq on requests.message for select to loge_all
  using (true);
create policy patch on requests.message for select to loge_patch
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = message.request))));
grant select on requests.message to loge_agency;
grant select on requests.message to loge_all;
grant select on requests.message to loge_firm;
grant select on requests.message to loge_household;
grant select on requests.message to loge_patch;

create table requests.noticed_outage (
  id uuid not null,
  agency text not null,
  building uuid not null,
  entrance uuid,
  kind text not null,
  requests uuid[] not null,
  homes integer not null,
  since timestamp with time zone not null,
  noticed_at timestamp with time zone not null,
  alone boolean not null default false,
  dismissed_at timestamp with time zone,
  constraint noticed_outage_pkey PRIMARY KEY (id)
);
CREATE INDEX noticed_outage_at ON requests.noticed_outage USING btree (noticed_at);
CREATE INDEX noticed_outage_building ON requests.noticed_outage USING btree (building, noticed_at);
alter table requests.noticed_outage enable row level security;
create policy agency on requests.noticed_outage for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy hq on requests.noticed_outage for select to loge_all
  using (true);
grant select on requests.noticed_outage to loge_agency;
grant select on requests.noticed_outage to loge_all;

create table requests.paper (
  request uuid not null,
  sha256 text not null,
  message uuid not null,
  name text not null,
  bytes integer not null,
  by_person uuid,
  typed_by uuid,
  by_role text not null,
  audience text not null default 'everyone'::text,
  at timestamp with time zone not null,
  constraint paper_pkey PRIMARY KEY (request, sha256),
  constraint paper_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'staff'::text, 'firm'::text, 'tenant'::text]))),
  constraint paper_bytes_check CHECK ((bytes >= 0)),
  constraint paper_name_check CHECK (((length(name) >= 1) AND (length(name) <= 240))),
  constraint paper_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id)
);
CREATE INDEX paper_message ON requests.paper USING btree (message);
CREATE INDEX paper_sha ON requests.paper USING btree (sha256);
alter table requests.paper enable row level security;
create policy agency on requests.paper for select to loge_agency
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = paper.request))));
create policy firm on requests.paper for select to loge_firm
  using (((audience = ANY (ARRAY['everyone'::text, 'firm'::text])) AND (EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.request = paper.request) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.ended_at IS NULL) OR (paper.at <= o.ended_at)))))));
create policy household on requests.paper for select to loge_household
  using (((audience = ANY (ARRAY['everyone'::text, 'tenant'::text])) AND (EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = paper.request)))));
create policy hq on requests.paper for select to loge_all
  using (true);
create policy patch on requests.paper for select to loge_patch
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = paper.request))));
grant select on requests.paper to loge_agency;
grant select on requests.paper to loge_all;
grant select on requests.paper to loge_firm;
grant select on requests.paper to loge_household;
grant select on requests.paper to loge_patch;

create table requests.photo (
  request uuid not null,
  sha256 text not null,
  by_person uuid,
  by_role text not null,
  at timestamp with time zone not null,
  audience text not null default 'everyone'::text,
  typed_by uuid,
  constraint photo_pkey PRIMARY KEY (request, sha256),
  constraint photo_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'staff'::text, 'firm'::text, 'tenant'::text]))),
  constraint photo_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id)
);
CREATE INDEX photo_sha ON requests.photo USING btree (sha256);
alter table requests.photo enable row level security;
create policy hq on requests.photo for select to loge_all
  using (true);
create policy loge_agency on requests.photo for select to loge_agency
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = photo.request))));
create policy loge_firm on requests.photo for select to loge_firm
  using (((audience = ANY (ARRAY['everyone'::text, 'firm'::text])) AND (EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.request = ANY (ARRAY[photo.request, requests.goes_on_in(photo.request)])) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.ended_at IS NULL) OR (photo.at <= o.ended_at)))))));
create policy loge_household on requests.photo for select to loge_household
  using (((audience = ANY (ARRAY['everyone'::text, 'tenant'::text])) AND (EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = photo.request)))));
create policy loge_patch on requests.photo for select to loge_patch
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = photo.request))));
grant select on requests.photo to loge_agency;
grant select on requests.photo to loge_all;
grant select on requests.photo to loge_firm;
grant select on requests.photo to loge_household;
grant select on requests.photo to loge_patch;

create table requests.preferred_firm (
  agency text not null,
  sought text not null,
  building uuid,
  since timestamp with time zone not null,
  firm uuid,
  days text[] not null default '{}'::text[],
  set_by uuid,
  constraint preferred_firm_agency_sought_building_since_key UNIQUE NULLS NOT DISTINCT (agency, sought, building, since),
  constraint preferred_firm_days_check CHECK ((days <@ ARRAY['1am'::text, '1pm'::text, '2am'::text, '2pm'::text, '3am'::text, '3pm'::text, '4am'::text, '4pm'::text, '5am'::text, '5pm'::text])),
  constraint preferred_firm_sought_check CHECK ((sought <> ''::text))
);
alter table requests.preferred_firm enable row level security;
create policy agency on requests.preferred_firm for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on requests.preferred_firm for select to loge_firm
  using ((firm = app.id('firm'::text)));
create policy hq on requests.preferred_firm for select to loge_all
  using (true);
create policy patch on requests.preferred_firm for select to loge_patch
  using ((EXISTS ( SELECT
   FROM estate.building b
  WHERE (b.agency = preferred_firm.agency))));
grant select on requests.preferred_firm to loge_agency;
grant select on requests.preferred_firm to loge_all;

create table requests.question (
  id uuid not null,
  request uuid not null,
  directorate text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  due timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint question_pkey PRIMARY KEY (id),
  constraint question_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id)
);
CREATE INDEX question_asked ON requests.question USING btree (asked_at);
CREATE INDEX question_open ON requests.question USING btree (directorate, due) WHERE (answered_at IS NULL);
CREATE INDEX question_request ON requests.question USING btree (request);
alter table requests.question enable row level security;
create policy agency on requests.question for select to loge_agency
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = question.request))));
create policy firm on requests.question for select to loge_firm
  using ((EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.request = question.request) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.ended_at IS NULL) OR (question.asked_at <= o.ended_at))))));
create policy household on requests.question for select to loge_household
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = question.request))));
create policy hq on requests.question for select to loge_all
  using (true);
create policy patch on requests.question for select to loge_patch
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = question.request))));
grant select on requests.question to loge_agency;
grant select on requests.question to loge_all;
grant select on requests.question to loge_firm;
grant select on requests.question to loge_household;
grant select on requests.question to loge_patch;

create table requests.reply_template (
  id uuid not null,
  version integer not null,
  agency text,
  name text not null,
  fr text not null,
  en text not null,
  is_withdrawn boolean not null default false,
  set_at timestamp with time zone not null,
  set_by uuid,
  constraint reply_template_pkey PRIMARY KEY (id, version),
  constraint reply_template_en_check CHECK ((length(en) <= 2000)),
  constraint reply_template_fr_check CHECK ((length(fr) <= 2000)),
  constraint reply_template_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint reply_template_version_check CHECK ((version > 0))
);
CREATE INDEX reply_template_agency ON requests.reply_template USING btree (agency);
alter table requests.reply_template enable row level security;
create policy agency on requests.reply_template for select to loge_agency
  using (((agency IS NULL) OR (agency = ANY (app.list('agencies'::text)))));
create policy hq on requests.reply_template for select to loge_all
  using (true);
grant select on requests.reply_template to loge_agency;
grant select on requests.reply_template to loge_all;

create table requests.request (
  id uuid not null,
  no bigint not null generated always as identity,
  kind text not null default 'single'::text,
  status text not null,
  ball text not null,
  ball_since timestamp with time zone not null,
  waits_for text,
  paused_since timestamp with time zone,
  nature text not null,
  urgency text not null,
  due timestamp with time zone not null,
  next_at timestamp with time zone,
  liability text not null,
  article text,
  handler text,
  channel text not null,
  lang text not null default 'fr'::text,
  agency text not null,
  building uuid not null,
  entrance uuid,
  unit uuid,
  household uuid,
  requester uuid,
  outage uuid,
  filed_at timestamp with time zone not null,
  moved_at timestamp with time zone not null,
  resolved_at timestamp with time zone,
  closed_at timestamp with time zone,
  closure text,
  contested integer not null default 0,
  reminders integer not null default 0,
  archived_at timestamp with time zone,
  extra jsonb not null default '{}'::jsonb,
  asset uuid,
  unanswered_since timestamp with time zone,
  unanswered_by text,
  how text,
  unconfirmed_since timestamp with time zone,
  told_at timestamp with time zone,
  asset_before uuid,
  delay jsonb,
  walled boolean not null default false,
  merged_into uuid,
  constraint request_pkey PRIMARY KEY (id),
  constraint request_asset_fkey FOREIGN KEY (asset) REFERENCES estate.asset(id),
  constraint request_how_check CHECK ((how = ANY (ARRAY['done'::text, 'provisional'::text]))),
  constraint request_kind_check CHECK ((kind = ANY (ARRAY['single'::text, 'outage'::text]))),
  constraint request_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES requests.request(id),
  constraint request_outage_fkey FOREIGN KEY (outage) REFERENCES requests.request(id),
  constraint request_unanswered_by_check CHECK ((unanswered_by = ANY (ARRAY['tenant'::text, 'firm'::text])))
);
CREATE INDEX request_agency_filed ON requests.request USING btree (agency, filed_at DESC);
CREATE INDEX request_asset ON requests.request USING btree (asset, filed_at DESC) INCLUDE (closed_at, closure, outage, id) WHERE (asset IS NOT NULL);
CREATE INDEX request_asset_before ON requests.request USING btree (asset_before) WHERE (asset_before IS NOT NULL);
CREATE INDEX request_at_rest ON requests.request USING btree (agency, next_at) WHERE ((paused_since IS NOT NULL) AND (ball <> ALL (ARRAY['agency'::text, 'hq'::text, 'caretaker'::text])) AND (unanswered_since IS NULL) AND (closed_at IS NULL));
CREATE INDEX request_ball ON requests.request USING btree (agency, ball, due) WHERE (closed_at IS NULL);
CREATE INDEX request_building ON requests.request USING btree (building, filed_at DESC);
CREATE INDEX request_closed ON requests.request USING btree (agency, closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX request_danger ON requests.request USING btree (agency, building) WHERE ((urgency = 'U0'::text) AND (closed_at IS NULL));
CREATE INDEX request_filed ON requests.request USING btree (filed_at);
CREATE INDEX request_follow_on ON requests.request USING btree (next_at) WHERE (closure = 'done_temporarily'::text);
CREATE INDEX request_household ON requests.request USING btree (household, filed_at DESC) WHERE (household IS NOT NULL);
CREATE INDEX request_hq ON requests.request USING btree (due) WHERE ((ball = 'hq'::text) AND (closed_at IS NULL));
CREATE INDEX request_inbox ON requests.request USING btree (agency, due) WHERE (closed_at IS NULL);
CREATE INDEX request_late_words ON requests.request USING btree (due, id) WHERE ((closed_at IS NOT NULL) AND (unanswered_since IS NOT NULL));
CREATE INDEX request_merged_into ON requests.request USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX request_old ON requests.request USING btree (filed_at, nature) WHERE ((resolved_at IS NULL) AND (closed_at IS NULL));
CREATE INDEX request_open_building ON requests.request USING btree (building, due) WHERE (closed_at IS NULL);
CREATE INDEX request_open_due ON requests.request USING btree (due) WHERE (closed_at IS NULL);
CREATE INDEX request_open_household ON requests.request USING btree (household) WHERE ((closed_at IS NULL) AND (household IS NOT NULL));
CREATE INDEX request_open_requester ON requests.request USING btree (requester) WHERE ((closed_at IS NULL) AND (requester IS NOT NULL));
CREATE INDEX request_outage ON requests.request USING btree (outage) WHERE (outage IS NOT NULL);
CREATE INDEX request_requester ON requests.request USING btree (requester, filed_at DESC) WHERE (requester IS NOT NULL);
CREATE INDEX request_resolved ON requests.request USING btree (resolved_at) WHERE (resolved_at IS NOT NULL);
CREATE INDEX request_to_archive ON requests.request USING btree (closed_at) WHERE ((closed_at IS NOT NULL) AND (archived_at IS NULL));
CREATE INDEX request_unit ON requests.request USING btree (unit, filed_at DESC) WHERE (unit IS NOT NULL);
CREATE UNIQUE INDEX request_no ON requests.request USING btree (no);
alter table requests.request enable row level security;
create policy agency on requests.request for select to loge_agency
  using ((agency = ANY (app.list('agencies'::text))));
create policy firm on requests.request for select to loge_firm
  using (((NOT walled) AND (EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.request = request.id) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])))))));
create policy household on requests.request for select to loge_household
  using (((household = ANY (
CASE
    WHEN (app.id('matter'::text) IS NULL) THEN app.ids('households'::text)
    ELSE '{}'::uuid[]
END)) OR (id = app.id('matter'::text))));
create policy hq on requests.request for select to loge_all
  using (true);
create policy patch on requests.request for select to loge_patch
  using (((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])) AND (NOT walled)));
grant select on requests.request to loge_agency;
grant select on requests.request to loge_all;
grant select on requests.request to loge_firm;
grant select on requests.request to loge_household;
grant select on requests.request to loge_patch;
CREATE TRIGGER keep_tally AFTER INSERT OR DELETE OR UPDATE ON requests.request FOR EACH ROW EXECUTE FUNCTION requests.keep_tally();

create table requests.request_link (
  request uuid not null,
  other uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  constraint request_link_pkey PRIMARY KEY (request, other),
  constraint request_link_check CHECK ((other <> request)),
  constraint request_link_kind_check CHECK ((kind = ANY (ARRAY['because'::text, 'claim'::text]))),
  constraint request_link_other_fkey FOREIGN KEY (other) REFERENCES requests.request(id),
  constraint request_link_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id)
);
CREATE INDEX request_link_other ON requests.request_link USING btree (other);
alter table requests.request_link enable row level security;
create policy two_ends on requests.request_link for select to loge_agency, loge_all, loge_household, loge_patch
  using (((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = request_link.request))) AND (EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = request_link.other)))));
grant select on requests.request_link to loge_agency;
grant select on requests.request_link to loge_all;
grant select on requests.request_link to loge_household;
grant select on requests.request_link to loge_patch;

create table requests.saved_list (
  person uuid not null,
  name text not null,
  query text not null,
  at timestamp with time zone not null,
  constraint saved_list_pkey PRIMARY KEY (person, name),
  constraint saved_list_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 40))),
  constraint saved_list_query_check CHECK (((char_length(query) >= 1) AND (char_length(query) <= 1000)))
);
alter table requests.saved_list enable row level security;
create policy own on requests.saved_list for select to loge_agency, loge_all
  using ((person = app.id('person'::text)));
grant select on requests.saved_list to loge_agency;
grant select on requests.saved_list to loge_all;

create table requests.snooze (
  person uuid not null,
  request uuid not null,
  until date not null,
  at timestamp with time zone not null,
  constraint snooze_pkey PRIMARY KEY (person, request),
  constraint snooze_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id) ON DELETE CASCADE
);
alter table requests.snooze enable row level security;
create policy own on requests.snooze for select to loge_agency, loge_all
  using ((person = app.id('person'::text)));
grant select on requests.snooze to loge_agency;
grant select on requests.snooze to loge_all;

create table requests.sound (
  request uuid not null,
  sha256 text not null,
  by_person uuid,
  by_role text not null,
  audience text not null default 'everyone'::text,
  at timestamp with time zone not null,
  typed_by uuid,
  constraint sound_pkey PRIMARY KEY (request, sha256),
  constraint sound_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'firm'::text, 'tenant'::text]))),
  constraint sound_request_fkey FOREIGN KEY (request) REFERENCES requests.request(id)
);
CREATE INDEX sound_sha ON requests.sound USING btree (sha256);
alter table requests.sound enable row level security;
create policy agency on requests.sound for select to loge_agency
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = sound.request))));
create policy firm on requests.sound for select to loge_firm
  using (((audience = ANY (ARRAY['everyone'::text, 'firm'::text])) AND (EXISTS ( SELECT
   FROM contractors.work_order o
  WHERE ((o.request = sound.request) AND (o.status <> ALL (ARRAY['refused'::text, 'cancelled'::text])) AND ((o.ended_at IS NULL) OR (sound.at <= o.ended_at)))))));
create policy household on requests.sound for select to loge_household
  using (((audience = ANY (ARRAY['everyone'::text, 'tenant'::text])) AND (EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = sound.request)))));
create policy hq on requests.sound for select to loge_all
  using (true);
create policy patch on requests.sound for select to loge_patch
  using ((EXISTS ( SELECT
   FROM requests.request r
  WHERE (r.id = sound.request))));
grant select on requests.sound to loge_agency;
grant select on requests.sound to loge_all;
grant select on requests.sound to loge_firm;
grant select on requests.sound to loge_household;
grant select on requests.sound to loge_patch;

create table requests.tally (
  agency text not null,
  ball text not null,
  urgency text not null,
  starts timestamp with time zone not null,
  open integer not null,
  late integer not null,
  stuck integer not null,
  at_rest integer not null,
  unanswered integer not null
);
CREATE INDEX tally_agency ON requests.tally USING btree (agency, starts);
CREATE INDEX tally_starts ON requests.tally USING btree (starts);
alter table requests.tally enable row level security;
create policy agency on requests.tally for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on requests.tally for select to loge_all
  using (true);
grant select on requests.tally to loge_agency;
grant select on requests.tally to loge_all;

create table requests.tally_folded (
  upto timestamp with time zone not null
);
grant select on requests.tally_folded to loge_agency;
grant select on requests.tally_folded to loge_all;

create table requests.unconfirmed_filing (
  id uuid not null,
  filing jsonb not null,
  visitor uuid not null,
  way text not null,
  agency text not null,
  building uuid not null,
  unit uuid,
  lang text not null,
  at timestamp with time zone not null,
  constraint unconfirmed_filing_pkey PRIMARY KEY (id),
  constraint unconfirmed_filing_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'call'::text])))
);
CREATE INDEX unconfirmed_filing_calls ON requests.unconfirmed_filing USING btree (agency, at) WHERE (way = 'call'::text);
CREATE INDEX unconfirmed_filing_visitor ON requests.unconfirmed_filing USING btree (visitor);
alter table requests.unconfirmed_filing enable row level security;
create policy agency on requests.unconfirmed_filing for select to loge_agency
  using (((way = 'call'::text) AND (agency = ANY (app.list('agencies'::text)))));
create policy hq on requests.unconfirmed_filing for select to loge_all
  using ((way = 'call'::text));
grant select on requests.unconfirmed_filing to loge_agency;
grant select on requests.unconfirmed_filing to loge_all;

create table requests.unplaced_filing (
  id uuid not null,
  filing jsonb not null,
  agency text,
  danger boolean not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint unplaced_filing_pkey PRIMARY KEY (id)
);
CREATE INDEX unplaced_filing_person ON requests.unplaced_filing USING btree (((filing #>> '{requester,person}'::text[])));
alter table requests.unplaced_filing enable row level security;
create policy agency on requests.unplaced_filing for select to loge_agency
  using (((agency IS NULL) OR (agency = ANY (app.list('agencies'::text)))));
create policy hq on requests.unplaced_filing for select to loge_all
  using (true);
grant select on requests.unplaced_filing to loge_agency;
grant select on requests.unplaced_filing to loge_all;
grant select on requests.unplaced_filing to loge_patch;

create table requests.vocabulary (
  word text not null,
  n integer not null,
  constraint vocabulary_pkey PRIMARY KEY (word)
);
CREATE INDEX vocabulary_word ON requests.vocabulary USING gin (word gin_trgm_ops);
grant select on requests.vocabulary to loge_agency;
grant select on requests.vocabulary to loge_all;
grant select on requests.vocabulary to loge_firm;
grant select on requests.vocabulary to loge_household;
grant select on requests.vocabulary to loge_patch;

create table satisfaction.counted_month (
  month date not null,
  counted_at timestamp with time zone not null,
  constraint counted_month_pkey PRIMARY KEY (month),
  constraint counted_month_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

create table satisfaction.draw (
  id uuid not null,
  request uuid not null,
  person uuid not null,
  household uuid not null,
  agency text not null,
  family text not null,
  firm uuid,
  way text not null,
  link text not null,
  notice uuid not null,
  drawn_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  face smallint,
  answered_by text,
  answered_at timestamp with time zone,
  constraint draw_pkey PRIMARY KEY (id),
  constraint draw_answered_by_check CHECK ((answered_by = ANY (ARRAY['link'::text, 'sms'::text, 'letter'::text, 'call'::text]))),
  constraint draw_check CHECK ((ends_at > drawn_at)),
  constraint draw_check1 CHECK ((((face IS NULL) = (answered_by IS NULL)) AND ((face IS NULL) = (answered_at IS NULL)))),
  constraint draw_face_check CHECK (((face >= 1) AND (face <= 5))),
  constraint draw_link_key UNIQUE (link),
  constraint draw_notice_key UNIQUE (notice),
  constraint draw_request_key UNIQUE (request),
  constraint draw_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'sms'::text, 'letter'::text])))
);
CREATE INDEX draw_ends ON satisfaction.draw USING btree (ends_at);
CREATE INDEX draw_household ON satisfaction.draw USING btree (household);
CREATE INDEX draw_person ON satisfaction.draw USING btree (person);
alter table satisfaction.draw enable row level security;

create table satisfaction.rest (
  household uuid not null,
  drawn_at timestamp with time zone not null,
  answered_month date,
  constraint rest_pkey PRIMARY KEY (household)
);
CREATE INDEX rest_drawn ON satisfaction.rest USING btree (drawn_at);
alter table satisfaction.rest enable row level security;

create table satisfaction.survey (
  id uuid not null,
  name text not null,
  population integer not null,
  size integer not null,
  margin numeric(4,2) not null,
  drawn_at timestamp with time zone not null,
  returned_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint survey_pkey PRIMARY KEY (id),
  constraint survey_check CHECK (((size >= 1) AND (size <= population))),
  constraint survey_population_check CHECK ((population > 0))
);

create table satisfaction.survey_answer (
  survey uuid not null,
  code text not null,
  question text not null,
  face smallint not null,
  constraint survey_answer_pkey PRIMARY KEY (survey, code, question),
  constraint survey_answer_face_check CHECK (((face >= 1) AND (face <= 5))),
  constraint survey_answer_question_check CHECK ((question = ANY (ARRAY['scheme'::text, 'district'::text, 'dwelling'::text, 'service'::text]))),
  constraint survey_answer_survey_code_fkey FOREIGN KEY (survey, code) REFERENCES satisfaction.survey_home(survey, code)
);
alter table satisfaction.survey_answer enable row level security;

create table satisfaction.survey_home (
  survey uuid not null,
  code text not null,
  household uuid,
  agency text not null,
  constraint survey_home_pkey PRIMARY KEY (survey, code),
  constraint survey_home_code_check CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{9}$'::text)),
  constraint survey_home_survey_fkey FOREIGN KEY (survey) REFERENCES satisfaction.survey(id)
);
CREATE UNIQUE INDEX survey_home_household ON satisfaction.survey_home USING btree (survey, household);
alter table satisfaction.survey_home enable row level security;

create table satisfaction.tally (
  id uuid not null default gen_random_uuid(),
  month date not null,
  agency text not null,
  family text not null,
  firm uuid,
  way text not null,
  answered_by text,
  face smallint,
  n integer not null,
  quarter_homes integer not null,
  year_homes integer not null,
  constraint tally_pkey PRIMARY KEY (id),
  constraint tally_face_check CHECK (((face >= 1) AND (face <= 5))),
  constraint tally_month_fkey FOREIGN KEY (month) REFERENCES satisfaction.counted_month(month),
  constraint tally_n_check CHECK ((n > 0))
);
CREATE INDEX tally_month ON satisfaction.tally USING btree (month);

create table sensors.alarm (
  id uuid not null,
  device uuid not null,
  kind text not null,
  building uuid not null,
  agency text not null,
  unit uuid,
  asset uuid,
  spells jsonb not null,
  opened_on date not null,
  closed_on date,
  outcome text,
  told_at timestamp with time zone,
  request uuid,
  since date,
  hourly real,
  litres bigint,
  held_on date,
  seen_on date,
  outcome_at timestamp with time zone,
  gateway text,
  runs_on boolean not null default false,
  constraint alarm_pkey PRIMARY KEY (id),
  constraint alarm_asset_fkey FOREIGN KEY (asset) REFERENCES estate.asset(id),
  constraint alarm_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint alarm_device_fkey FOREIGN KEY (device) REFERENCES sensors.device(id),
  constraint alarm_outcome_check CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'false'::text, 'notFound'::text]))),
  constraint alarm_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX alarm_device ON sensors.alarm USING btree (device, kind);
CREATE INDEX alarm_open ON sensors.alarm USING btree (building) WHERE (closed_on IS NULL);
CREATE INDEX alarm_request ON sensors.alarm USING btree (request);
alter table sensors.alarm enable row level security;
create policy agency on sensors.alarm for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on sensors.alarm for select to loge_all
  using (true);
create policy patch on sensors.alarm for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on sensors.alarm to loge_agency;
grant select on sensors.alarm to loge_all;
grant select on sensors.alarm to loge_patch;

create table sensors.channel (
  id integer not null generated always as identity,
  device uuid not null,
  metric text not null,
  heard timestamp with time zone not null,
  conflicts integer not null default 0,
  forgotten timestamp with time zone,
  constraint channel_pkey PRIMARY KEY (id),
  constraint channel_device_fkey FOREIGN KEY (device) REFERENCES sensors.device(id),
  constraint channel_device_metric_key UNIQUE (device, metric)
);
alter table sensors.channel enable row level security;
create policy seen on sensors.channel for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM sensors.device d
  WHERE (d.id = channel.device))));
grant select on sensors.channel to loge_agency;
grant select on sensors.channel to loge_all;
grant select on sensors.channel to loge_patch;

create table sensors.charge_year (
  id uuid not null,
  building uuid not null,
  agency text not null,
  first_day date not null,
  last_day date not null,
  regularised_on date not null,
  prices jsonb not null,
  common_share integer not null,
  by_person uuid,
  constraint charge_year_pkey PRIMARY KEY (id),
  constraint charge_year_building_first_day_key UNIQUE (building, first_day),
  constraint charge_year_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint charge_year_common_share_check CHECK (((common_share >= 0) AND (common_share <= 100)))
);
alter table sensors.charge_year enable row level security;
create policy agency on sensors.charge_year for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on sensors.charge_year for select to loge_all
  using (true);
grant select on sensors.charge_year to loge_agency;
grant select on sensors.charge_year to loge_all;

create table sensors.consent (
  id uuid not null,
  household uuid not null,
  unit uuid not null,
  purpose text not null,
  person uuid not null,
  at timestamp with time zone not null,
  study uuid,
  constraint consent_pkey PRIMARY KEY (id),
  constraint consent_purpose_check CHECK ((purpose = ANY (ARRAY['hours'::text, 'study'::text]))),
  constraint consent_study CHECK (((purpose = 'study'::text) = (study IS NOT NULL))),
  constraint consent_study_fkey FOREIGN KEY (study) REFERENCES sensors.study(id),
  constraint consent_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX consent_study ON sensors.consent USING btree (study) WHERE (study IS NOT NULL);
CREATE INDEX consent_unit ON sensors.consent USING btree (unit);
CREATE UNIQUE INDEX consent_purpose ON sensors.consent USING btree (household, unit, purpose, study) NULLS NOT DISTINCT;
alter table sensors.consent enable row level security;

create table sensors.day (
  channel integer not null,
  day date not null,
  first bigint,
  last bigint,
  total bigint not null,
  peak bigint not null,
  floor bigint not null,
  quiet smallint not null,
  night bigint not null,
  known smallint not null,
  lived boolean not null,
  memory jsonb,
  constraint day_pkey PRIMARY KEY (channel, day),
  constraint day_channel_fkey FOREIGN KEY (channel) REFERENCES sensors.channel(id)
);
alter table sensors.day enable row level security;

create table sensors.device (
  id uuid not null,
  address_kind text not null,
  address text not null,
  kind text not null,
  pulse integer not null default 1,
  building uuid not null,
  agency text not null,
  unit uuid,
  asset uuid,
  since timestamp with time zone not null,
  until timestamp with time zone,
  first_index bigint,
  last_index bigint,
  replaces uuid,
  by_person uuid,
  period integer,
  period_on date,
  rests_until timestamp with time zone,
  profile text,
  photos text[] not null default '{}'::text[],
  count bigint,
  told_at timestamp with time zone,
  lost integer not null default 0,
  missing bigint[] not null default '{}'::bigint[],
  delays integer[] not null default '{}'::integer[],
  gateway text,
  origin uuid,
  silent_from timestamp with time zone,
  constraint device_pkey PRIMARY KEY (id),
  constraint device_address_kind_check CHECK ((address_kind = ANY (ARRAY['eui'::text, 'wmbus'::text, 'serial'::text]))),
  constraint device_asset_fkey FOREIGN KEY (asset) REFERENCES estate.asset(id),
  constraint device_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint device_origin_fkey FOREIGN KEY (origin) REFERENCES sensors.device(id),
  constraint device_period_check CHECK (((period >= 1) AND (period <= 1000000))),
  constraint device_profile_check CHECK ((profile ~ '^[0-9A-F]{8}$'::text)),
  constraint device_pulse_check CHECK (((pulse >= 1) AND (pulse <= 1000))),
  constraint device_replaces_fkey FOREIGN KEY (replaces) REFERENCES sensors.device(id),
  constraint device_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX device_asset ON sensors.device USING btree (asset);
CREATE INDEX device_building ON sensors.device USING btree (building);
CREATE INDEX device_gateway ON sensors.device USING btree (gateway) WHERE ((until IS NULL) AND (gateway IS NOT NULL));
CREATE INDEX device_line ON sensors.device USING btree (COALESCE(origin, id));
CREATE INDEX device_photos ON sensors.device USING gin (photos) WHERE (photos <> '{}'::text[]);
CREATE INDEX device_silence ON sensors.device USING btree (silent_from) WHERE (until IS NULL);
CREATE INDEX device_unit ON sensors.device USING btree (unit) WHERE (until IS NULL);
CREATE UNIQUE INDEX device_address ON sensors.device USING btree (address_kind, address) WHERE (until IS NULL);
alter table sensors.device enable row level security;
create policy agency on sensors.device for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on sensors.device for select to loge_all
  using (true);
create policy patch on sensors.device for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on sensors.device to loge_agency;
grant select on sensors.device to loge_all;
grant select on sensors.device to loge_patch;

create table sensors.device_type (
  id uuid not null,
  profile text,
  kind text,
  fields jsonb not null,
  codec text,
  licence text,
  by_person uuid,
  since timestamp with time zone not null,
  constraint device_type_pkey PRIMARY KEY (id),
  constraint device_type_check CHECK (((profile IS NOT NULL) OR (kind IS NOT NULL))),
  constraint device_type_check1 CHECK (((codec IS NULL) OR (licence IS NOT NULL))),
  constraint device_type_profile_key UNIQUE (profile)
);
CREATE UNIQUE INDEX device_type_kind ON sensors.device_type USING btree (kind) WHERE (profile IS NULL);
alter table sensors.device_type enable row level security;
create policy agency on sensors.device_type for select to loge_agency
  using (true);
create policy hq on sensors.device_type for select to loge_all
  using (true);
grant select on sensors.device_type to loge_agency;
grant select on sensors.device_type to loge_all;

create table sensors.due (
  channel integer not null,
  day date not null,
  watched boolean not null default false,
  constraint due_pkey PRIMARY KEY (channel, day),
  constraint due_channel_fkey FOREIGN KEY (channel) REFERENCES sensors.channel(id)
);
CREATE INDEX due_unwatched ON sensors.due USING btree (channel, day) WHERE (NOT watched);
alter table sensors.due enable row level security;

create table sensors.heating_season (
  id uuid not null,
  building uuid,
  agency text,
  starts text,
  ends text,
  since date not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint heating_season_pkey PRIMARY KEY (id),
  constraint heating_season_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint heating_season_check CHECK (((building IS NULL) = (agency IS NULL))),
  constraint heating_season_ends_check CHECK ((ends ~ '^\d\d-\d\d$'::text)),
  constraint heating_season_starts_check CHECK ((starts ~ '^\d\d-\d\d$'::text))
);
CREATE INDEX heating_season_building ON sensors.heating_season USING btree (building, since);
alter table sensors.heating_season enable row level security;
create policy agency on sensors.heating_season for select to loge_agency
  using (((agency IS NULL) OR (agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[]))));
create policy hq on sensors.heating_season for select to loge_all
  using (true);
create policy patch on sensors.heating_season for select to loge_patch
  using (((building IS NULL) OR (building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[]))));
grant select on sensors.heating_season to loge_agency;
grant select on sensors.heating_season to loge_all;
grant select on sensors.heating_season to loge_patch;

create table sensors.lift_call (
  household uuid not null,
  person uuid not null,
  building uuid not null,
  agency text not null,
  since timestamp with time zone not null,
  by_person uuid,
  constraint lift_call_pkey PRIMARY KEY (household)
);
CREATE INDEX lift_call_building ON sensors.lift_call USING btree (building);
CREATE INDEX lift_call_person ON sensors.lift_call USING btree (person);
alter table sensors.lift_call enable row level security;
create policy agency on sensors.lift_call for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy patch on sensors.lift_call for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on sensors.lift_call to loge_agency;
grant select on sensors.lift_call to loge_patch;

create table sensors.lift_told (
  request uuid not null,
  household uuid not null,
  phase text not null,
  came text not null,
  at timestamp with time zone not null,
  by_person uuid,
  constraint lift_told_pkey PRIMARY KEY (request, household, phase),
  constraint lift_told_came_check CHECK ((came = ANY (ARRAY['reached'::text, 'absent'::text]))),
  constraint lift_told_phase_check CHECK ((phase = ANY (ARRAY['stopped'::text, 'runs'::text])))
);
CREATE INDEX lift_told_household ON sensors.lift_told USING btree (household);
alter table sensors.lift_told enable row level security;
create policy seen on sensors.lift_told for select to loge_agency, loge_patch
  using ((EXISTS ( SELECT
   FROM sensors.lift_call c
  WHERE (c.household = lift_told.household))));
grant select on sensors.lift_told to loge_agency;
grant select on sensors.lift_told to loge_patch;

create table sensors.month (
  lease uuid not null,
  metric text not null,
  month date not null,
  total bigint not null,
  known integer not null,
  hours integer not null,
  constraint month_pkey PRIMARY KEY (lease, metric, month)
);
alter table sensors.month enable row level security;

create table sensors.note (
  id uuid not null,
  lease uuid not null,
  household uuid not null,
  unit uuid not null,
  building uuid not null,
  kind text not null,
  first_day date not null,
  last_day date not null,
  content jsonb not null,
  issued_at timestamp with time zone not null,
  constraint note_pkey PRIMARY KEY (id),
  constraint note_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint note_kind_check CHECK ((kind = ANY (ARRAY['monthly'::text, 'yearly'::text]))),
  constraint note_lease_kind_first_day_key UNIQUE (lease, kind, first_day),
  constraint note_unit_fkey FOREIGN KEY (unit) REFERENCES estate.unit(id)
);
CREATE INDEX note_building ON sensors.note USING btree (building, kind, first_day);
CREATE INDEX note_household ON sensors.note USING btree (household);
alter table sensors.note enable row level security;
create policy household on sensors.note for select to loge_household
  using ((household = ANY (app.ids('households'::text))));
grant select on sensors.note to loge_household;

create table sensors.noted_building (
  building uuid not null,
  agency text not null,
  since date not null,
  by_person uuid,
  constraint noted_building_pkey PRIMARY KEY (building),
  constraint noted_building_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id)
);
alter table sensors.noted_building enable row level security;
create policy agency on sensors.noted_building for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on sensors.noted_building for select to loge_all
  using (true);
grant select on sensors.noted_building to loge_agency;
grant select on sensors.noted_building to loge_all;

create table sensors.reader_layout (
  heads text not null,
  columns jsonb not null,
  unit text,
  by_person uuid,
  since timestamp with time zone not null,
  constraint reader_layout_pkey PRIMARY KEY (heads),
  constraint reader_layout_heads_check CHECK ((length(heads) <= 8000))
);
alter table sensors.reader_layout enable row level security;
create policy agency on sensors.reader_layout for select to loge_agency
  using (true);
create policy hq on sensors.reader_layout for select to loge_all
  using (true);
grant select on sensors.reader_layout to loge_agency;
grant select on sensors.reader_layout to loge_all;

create table sensors.reading (
  channel integer not null,
  at timestamp with time zone not null,
  value bigint not null,
  heard timestamp with time zone not null,
  constraint reading_pkey PRIMARY KEY (channel, at)
);
CREATE INDEX reading_heard ON ONLY sensors.reading USING brin (heard);
alter table sensors.reading enable row level security;

create table sensors.renewal_price (
  kind text not null,
  cents bigint not null,
  source text not null,
  told_on date not null,
  constraint renewal_price_pkey PRIMARY KEY (kind),
  constraint renewal_price_cents_check CHECK ((cents > 0))
);
alter table sensors.renewal_price enable row level security;
create policy seen on sensors.renewal_price for select to loge_agency, loge_all
  using (true);
grant select on sensors.renewal_price to loge_agency;
grant select on sensors.renewal_price to loge_all;

create table sensors.setpoint (
  device uuid not null,
  since date not null,
  value integer not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint setpoint_pkey PRIMARY KEY (device, since),
  constraint setpoint_device_fkey FOREIGN KEY (device) REFERENCES sensors.device(id),
  constraint setpoint_value_check CHECK (((value >= 2000) AND (value <= 11000)))
);
alter table sensors.setpoint enable row level security;
create policy seen on sensors.setpoint for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM sensors.device d
  WHERE (d.id = setpoint.device))));
grant select on sensors.setpoint to loge_agency;
grant select on sensors.setpoint to loge_all;
grant select on sensors.setpoint to loge_patch;

create table sensors.stranger (
  address_kind text not null,
  address text not null,
  messages integer not null,
  first_heard timestamp with time zone not null,
  heard timestamp with time zone not null,
  constraint stranger_pkey PRIMARY KEY (address_kind, address)
);
alter table sensors.stranger enable row level security;
create policy agency on sensors.stranger for select to loge_agency
  using (true);
create policy hq on sensors.stranger for select to loge_all
  using (true);
create policy patch on sensors.stranger for select to loge_patch
  using ((address_kind = 'eui'::text));
grant select on sensors.stranger to loge_agency;
grant select on sensors.stranger to loge_all;
grant select on sensors.stranger to loge_patch;

create table sensors.study (
  id uuid not null,
  code text not null,
  partner text not null,
  purpose text not null,
  purpose_english text not null,
  metrics text[] not null,
  level text not null,
  first_month date not null,
  until date not null,
  declared_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  by_person uuid,
  reads integer not null default 0,
  read_at timestamp with time zone,
  constraint study_pkey PRIMARY KEY (id),
  constraint study_code_key UNIQUE (code),
  constraint study_level_check CHECK ((level = ANY (ARRAY['building'::text, 'agency'::text])))
);
alter table sensors.study enable row level security;
create policy agency on sensors.study for select to loge_agency
  using (true);
create policy hq on sensors.study for select to loge_all
  using (true);
create policy patch on sensors.study for select to loge_patch
  using (true);
grant select on sensors.study to loge_agency;
grant select on sensors.study to loge_all;
grant select on sensors.study to loge_patch;

create table sensors.study_member (
  sum uuid not null,
  lease uuid not null,
  constraint study_member_pkey PRIMARY KEY (sum, lease),
  constraint study_member_sum_fkey FOREIGN KEY (sum) REFERENCES sensors.study_sum(id) ON DELETE CASCADE
);
CREATE INDEX study_member_lease ON sensors.study_member USING btree (lease);
alter table sensors.study_member enable row level security;

create table sensors.study_sum (
  id uuid not null,
  study uuid not null,
  metric text not null,
  month date not null,
  agency text not null,
  building uuid,
  homes integer not null,
  total bigint not null,
  made_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint study_sum_pkey PRIMARY KEY (id),
  constraint study_sum_building_fkey FOREIGN KEY (building) REFERENCES estate.building(id),
  constraint study_sum_study_fkey FOREIGN KEY (study) REFERENCES sensors.study(id)
);
CREATE UNIQUE INDEX study_sum_group ON sensors.study_sum USING btree (study, metric, month, agency, building) NULLS NOT DISTINCT;
alter table sensors.study_sum enable row level security;
create policy hq on sensors.study_sum for select to loge_all
  using (true);
grant select on sensors.study_sum to loge_all;

create table sensors.tally (
  way text not null,
  day date not null,
  messages integer not null default 0,
  kept integer not null default 0,
  thinned integer not null default 0,
  doubled integer not null default 0,
  conflicts integer not null default 0,
  strangers integer not null default 0,
  unread integer not null default 0,
  refused integer not null default 0,
  late integer not null default 0,
  constraint tally_pkey PRIMARY KEY (way, day),
  constraint tally_way_check CHECK ((way = ANY (ARRAY['chirpstack'::text, 'things'::text, 'wmbus'::text, 'senml'::text, 'reader'::text])))
);
alter table sensors.tally enable row level security;
create policy agency on sensors.tally for select to loge_agency
  using (true);
create policy hq on sensors.tally for select to loge_all
  using (true);
grant select on sensors.tally to loge_agency;
grant select on sensors.tally to loge_all;

create table sensors.telling (
  alarm uuid not null,
  spell date not null,
  round integer not null default 0,
  person uuid not null,
  household uuid not null,
  way text not null,
  link text not null,
  told_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  over_at timestamp with time zone,
  constraint telling_pkey PRIMARY KEY (alarm),
  constraint telling_alarm_fkey FOREIGN KEY (alarm) REFERENCES sensors.alarm(id),
  constraint telling_answer_check CHECK ((answer = ANY (ARRAY['found'::text, 'notFound'::text, 'normal'::text, 'done'::text, 'help'::text, 'gone'::text]))),
  constraint telling_link_key UNIQUE (link),
  constraint telling_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'sms'::text, 'none'::text])))
);
CREATE INDEX telling_household ON sensors.telling USING btree (household);
CREATE INDEX telling_person ON sensors.telling USING btree (person);
alter table sensors.telling enable row level security;
create policy seen on sensors.telling for select to loge_agency, loge_all, loge_patch
  using ((EXISTS ( SELECT
   FROM sensors.alarm a
  WHERE (a.id = telling.alarm))));
grant select on sensors.telling to loge_agency;
grant select on sensors.telling to loge_all;
grant select on sensors.telling to loge_patch;

create table sensors.threshold (
  id uuid not null,
  kind text not null,
  dial text not null,
  bound text not null,
  value real not null,
  since date not null,
  until date,
  silenced integer not null,
  of_false integer not null,
  lost integer not null,
  of_true integer not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint threshold_pkey PRIMARY KEY (id),
  constraint threshold_dial_check CHECK ((dial = ANY (ARRAY['litre'::text, 'tenLitre'::text])))
);
alter table sensors.threshold enable row level security;
create policy hq on sensors.threshold for select to loge_all
  using (true);
grant select on sensors.threshold to loge_all;

create table sensors.unread_message (
  way text not null,
  address text not null,
  day date not null,
  problem text not null,
  messages integer not null,
  sample text not null,
  constraint unread_message_pkey PRIMARY KEY (way, address, day, problem)
);
alter table sensors.unread_message enable row level security;
create policy agency on sensors.unread_message for select to loge_agency
  using (((address = ''::text) OR (EXISTS ( SELECT
   FROM sensors.device d
  WHERE ((d.address = unread_message.address) AND (d.until IS NULL))))));
create policy hq on sensors.unread_message for select to loge_all
  using (true);
grant select on sensors.unread_message to loge_agency;
grant select on sensors.unread_message to loge_all;

create table sensors.verdict (
  channel integer not null,
  day date not null,
  seen integer not null,
  said jsonb not null,
  constraint verdict_pkey PRIMARY KEY (channel, day),
  constraint verdict_channel_fkey FOREIGN KEY (channel) REFERENCES sensors.channel(id) ON DELETE CASCADE
);
alter table sensors.verdict enable row level security;

create table sensors.water_price (
  id uuid not null,
  agency text,
  cents numeric(8,2) not null,
  source text not null,
  since date not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint water_price_pkey PRIMARY KEY (id),
  constraint water_price_cents_check CHECK ((cents > (0)::numeric)),
  constraint water_price_source_check CHECK ((source = ANY (ARRAY['invoice'::text, 'tariff'::text, 'contract'::text])))
);
CREATE INDEX water_price_agency ON sensors.water_price USING btree (agency, since);
alter table sensors.water_price enable row level security;
create policy seen on sensors.water_price for select to loge_agency, loge_all, loge_patch
  using (true);
grant select on sensors.water_price to loge_agency;
grant select on sensors.water_price to loge_all;
grant select on sensors.water_price to loge_patch;

create table sensors.wear (
  kind text not null,
  model text not null,
  shape double precision not null,
  scale double precision not null,
  shape_spread double precision not null,
  scale_spread double precision not null,
  both_spread double precision not null,
  failures integer not null,
  lives integer not null,
  years double precision not null,
  since date not null,
  learnt_at timestamp with time zone not null,
  constraint wear_pkey PRIMARY KEY (kind, model)
);
alter table sensors.wear enable row level security;
create policy seen on sensors.wear for select to loge_agency, loge_all, loge_patch
  using (true);
grant select on sensors.wear to loge_agency;
grant select on sensors.wear to loge_all;
grant select on sensors.wear to loge_patch;

create table statutory.asked_value (
  unit uuid not null,
  field text not null,
  building uuid not null,
  agency text not null,
  told_on date,
  passed_on date,
  constraint asked_value_pkey PRIMARY KEY (unit, field),
  constraint asked_value_field_check CHECK ((field = ANY (ARRAY['storey'::text, 'door'::text, 'rooms'::text, 'surface'::text])))
);
CREATE INDEX asked_value_building ON statutory.asked_value USING btree (building);
alter table statutory.asked_value enable row level security;
create policy agency on statutory.asked_value for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on statutory.asked_value for select to loge_all
  using (true);
create policy patch on statutory.asked_value for select to loge_patch
  using ((building = ANY (( SELECT app.ids('buildings'::text) AS ids)::uuid[])));
grant select on statutory.asked_value to loge_agency;
grant select on statutory.asked_value to loge_all;
grant select on statutory.asked_value to loge_patch;

create table statutory.campaign (
  id uuid not null,
  kind text not null,
  year integer not null,
  asked_on date not null,
  due date not null,
  remind_on date[] not null default '{}'::date[],
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  accepted_on date,
  constraint campaign_pkey PRIMARY KEY (id),
  constraint campaign_check CHECK ((due > asked_on)),
  constraint campaign_check1 CHECK (((accepted_on IS NULL) OR (closed_at IS NOT NULL))),
  constraint campaign_kind_check CHECK ((kind = ANY (ARRAY['ops'::text, 'sls'::text]))),
  constraint campaign_kind_year_key UNIQUE (kind, year),
  constraint campaign_remind_on_check CHECK ((cardinality(remind_on) <= 2)),
  constraint campaign_year_check CHECK (((year >= 2020) AND (year <= 2100)))
);
grant select on statutory.campaign to loge_agency;
grant select on statutory.campaign to loge_all;

create table statutory.campaign_count (
  campaign uuid not null,
  agency text not null,
  asked integer not null,
  answered integer not null,
  unreached integer not null,
  unasked integer not null,
  gone integer not null,
  reminded integer not null,
  constraint campaign_count_pkey PRIMARY KEY (campaign, agency),
  constraint campaign_count_campaign_fkey FOREIGN KEY (campaign) REFERENCES statutory.campaign(id)
);
alter table statutory.campaign_count enable row level security;
create policy agency on statutory.campaign_count for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on statutory.campaign_count for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.campaign_count to loge_agency;
grant select on statutory.campaign_count to loge_all;

create table statutory.declared_line (
  year integer not null,
  own_id text not null,
  unit uuid,
  cells text[] not null,
  constraint declared_line_pkey PRIMARY KEY (year, own_id),
  constraint declared_line_year_check CHECK (((year >= 2011) AND (year <= 2100)))
);
CREATE INDEX declared_line_unit ON statutory.declared_line USING btree (unit, year);
alter table statutory.declared_line enable row level security;
create policy hq on statutory.declared_line for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.declared_line to loge_all;

create table statutory.heard_value (
  unit uuid not null,
  "position" integer not null,
  value text not null,
  source text not null,
  at timestamp with time zone not null,
  constraint heard_value_pkey PRIMARY KEY (unit, "position"),
  constraint heard_value_position_check CHECK ((("position" >= 1) AND ("position" <= 64)))
);
alter table statutory.heard_value enable row level security;
create policy hq on statutory.heard_value for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.heard_value to loge_all;

create table statutory.layout (
  since integer not null,
  version date not null,
  law text not null,
  positions jsonb not null,
  controls jsonb not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint layout_pkey PRIMARY KEY (since, version),
  constraint layout_since_check CHECK (((since >= 2011) AND (since <= 2100)))
);
alter table statutory.layout enable row level security;
create policy hq on statutory.layout for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.layout to loge_all;

create table statutory.sheet (
  id uuid not null,
  campaign uuid not null,
  household uuid not null,
  person uuid not null,
  unit uuid not null,
  agency text not null,
  link text,
  way text,
  asked_at timestamp with time zone,
  tried_at timestamp with time zone,
  reminded integer not null default 0,
  answered_at timestamp with time zone,
  came_by text,
  left_at timestamp with time zone,
  helped_at timestamp with time zone,
  constraint sheet_pkey PRIMARY KEY (id),
  constraint sheet_came_by_check CHECK ((came_by = ANY (ARRAY['link'::text, 'letter'::text, 'call'::text, 'desk'::text]))),
  constraint sheet_campaign_fkey FOREIGN KEY (campaign) REFERENCES statutory.campaign(id),
  constraint sheet_campaign_household_key UNIQUE (campaign, household),
  constraint sheet_check CHECK ((((way IS NULL) = (asked_at IS NULL)) AND ((came_by IS NULL) = (answered_at IS NULL)))),
  constraint sheet_link_key UNIQUE (link),
  constraint sheet_reminded_check CHECK (((reminded >= 0) AND (reminded <= 2))),
  constraint sheet_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'letter'::text])))
);
CREATE INDEX sheet_agency ON statutory.sheet USING btree (campaign, agency, id);
CREATE INDEX sheet_person ON statutory.sheet USING btree (person);
alter table statutory.sheet enable row level security;
create policy agency on statutory.sheet for select to loge_agency
  using ((agency = ANY (( SELECT app.list('agencies'::text) AS list)::text[])));
create policy hq on statutory.sheet for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.sheet to loge_agency;
grant select on statutory.sheet to loge_all;

create table statutory.sheet_answer (
  sheet uuid not null,
  home jsonb not null,
  people jsonb not null,
  constraint sheet_answer_pkey PRIMARY KEY (sheet),
  constraint sheet_answer_sheet_fkey FOREIGN KEY (sheet) REFERENCES statutory.sheet(id) ON DELETE CASCADE
);
alter table statutory.sheet_answer enable row level security;
create policy hq on statutory.sheet_answer for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.sheet_answer to loge_all;

create table statutory.sheet_form (
  kind text not null,
  since integer not null,
  version date not null,
  law text not null,
  questions jsonb not null,
  columns jsonb not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint sheet_form_pkey PRIMARY KEY (kind, since, version),
  constraint sheet_form_kind_check CHECK ((kind = ANY (ARRAY['ops'::text, 'sls'::text]))),
  constraint sheet_form_since_check CHECK (((since >= 2020) AND (since <= 2100)))
);
grant select on statutory.sheet_form to loge_agency;
grant select on statutory.sheet_form to loge_all;

create table statutory.sheet_notice (
  notice uuid not null,
  sheet uuid not null,
  round integer not null,
  constraint sheet_notice_pkey PRIMARY KEY (notice),
  constraint sheet_notice_round_check CHECK (((round >= 0) AND (round <= 2))),
  constraint sheet_notice_sheet_fkey FOREIGN KEY (sheet) REFERENCES statutory.sheet(id) ON DELETE CASCADE
);
CREATE INDEX sheet_notice_sheet ON statutory.sheet_notice USING btree (sheet);
alter table statutory.sheet_notice enable row level security;
create policy agency on statutory.sheet_notice for select to loge_agency
  using ((sheet IN ( SELECT s.id
   FROM statutory.sheet s)));
create policy hq on statutory.sheet_notice for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.sheet_notice to loge_agency;
grant select on statutory.sheet_notice to loge_all;

create table statutory.told_value (
  unit uuid not null,
  year integer not null,
  "position" integer not null,
  value text not null,
  by_person uuid,
  at timestamp with time zone not null,
  constraint told_value_pkey PRIMARY KEY (unit, year, "position"),
  constraint told_value_position_check CHECK ((("position" >= 1) AND ("position" <= 120))),
  constraint told_value_year_check CHECK (((year >= 2011) AND (year <= 2100)))
);
alter table statutory.told_value enable row level security;
create policy hq on statutory.told_value for select to loge_all
  using (( SELECT app.declares() AS declares));
grant select on statutory.told_value to loge_all;

CREATE OR REPLACE FUNCTION allocation.landlord_siren()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select coalesce((select k.value ->> 'siren' from kernel.setting k where k.key = 'landlord'), '')
$function$;

CREATE OR REPLACE FUNCTION app.allocates()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(current_setting('app.allocates', true), '') = 'true'
$function$;

CREATE OR REPLACE FUNCTION app.declares()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(current_setting('app.declares', true), '') = 'true'
$function$;

CREATE OR REPLACE FUNCTION app.id(name text)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.' || name, true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION app.ids(name text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(string_to_array(nullif(current_setting('app.' || name, true), ''), ',')::uuid[], '{}') $function$;

CREATE OR REPLACE FUNCTION app.iso(t timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $function$;

CREATE OR REPLACE FUNCTION app.landlord()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select coalesce((select s.value ->> 'name' from kernel.setting s where s.key = 'landlord'), '')
$function$;

CREATE OR REPLACE FUNCTION app.list(name text)
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(string_to_array(nullif(current_setting('app.' || name, true), ''), ','), '{}') $function$;

CREATE OR REPLACE FUNCTION app.number_key(said text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select upper(regexp_replace(btrim(said, E' \t\r\n\u00a0\u202f'), '^0+(?=.)', '')) $function$;

CREATE OR REPLACE FUNCTION app.plain(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, translate(words, 'ªº¼½¾', 'ao   '))), '[^a-z0-9]+', ' ', 'g')) $function$;

CREATE OR REPLACE FUNCTION app.role(reach text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select 'loge_' || reach $function$;

CREATE OR REPLACE FUNCTION app.within_agencies(asked text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case
    when current_setting('role') = app.role('all') or (current_setting('role') = 'none' and session_user = current_user) then asked
    when current_setting('role') = app.role('patch') then asked
    when current_setting('role') = app.role('agency') then
      case when asked is null then app.list('agencies')
        else array(select unnest(asked) intersect select unnest(app.list('agencies'))) end
    else '{}' end
$function$;

CREATE OR REPLACE FUNCTION app.within_buildings(asked uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case
    when current_setting('role') = app.role('all') or (current_setting('role') = 'none' and session_user = current_user) then asked
    when current_setting('role') = app.role('agency') then asked
    when current_setting('role') = app.role('patch') then
      case when asked is null then app.ids('buildings')
        else array(select unnest(asked) intersect select unnest(app.ids('buildings'))) end
    else '{}' end
$function$;

CREATE OR REPLACE FUNCTION beyond.begun(begun text[], agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select p.id, p.last_name, p.household from people.person p
    where p.search like any (begun) and p.kind <> 'staff' and p.erased_at is null
      and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
    limit 1000)
  select f.id, row_number() over (order by not f.waits, f.last_name, f.id)::float8 / 1000 - 2, count(*) over ()::integer
  from (
    select n.id, n.last_name, exists (select from requests.request r where r.requester = n.id and r.closed_at is null)
      or exists (select from requests.request r where r.household = n.household and r.closed_at is null) as waits
    from found n) f
  order by 2 limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.called(typed text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select p.id, p.last_name, p.household, position(' ' || typed || ' ' in ' ' || p.search || ' ') > 0 as whole
    from people.person p
    where p.search like '%' || typed || '%' and p.kind <> 'staff' and p.erased_at is null
      and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
    limit 1000)
  select f.id, row_number() over (order by not f.whole, not f.waits, f.last_name, f.id)::float8 / 1000 - 2, count(*) over ()::integer
  from (
    select n.id, n.last_name, n.whole, exists (select from requests.request r where r.requester = n.id and r.closed_at is null)
      or exists (select from requests.request r where r.household = n.household and r.closed_at is null) as waits
    from found n) f
  order by 2 limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.called_at(names text[], places text[], agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select distinct p.id, p.last_name
    from unnest(names, places) s (name, place)
    cross join lateral (
      select b.id from estate.building b where b.search like '%' || s.place || '%'
      union
      select e.building from estate.entrance e where e.search like '%' || s.place || '%') b (id)
    join people.person p on p.building = b.id
    where p.search like '%' || s.name || '%' and p.kind <> 'staff' and p.erased_at is null
      and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
    limit 1000)
  select f.id, row_number() over (order by f.last_name, f.id)::float8 / 1000 - 2, count(*) over ()::integer from found f order by 2 limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.doors(place text, sign text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(kind text, id uuid, entrance uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  select 'unit', u.id, u.entrance, case when b.search like '%' || place || '%' then 0 else 1 end::float8
  from estate.unit u join estate.building b on b.id = u.building left join estate.entrance e on e.id = u.entrance
  where u.door <> '' and upper(u.door) = upper(sign)
    and (place = '' or b.search like '%' || place || '%' or e.search like '%' || place || '%'
      or public.word_similarity(place, b.search) >= 0.6)
    and (agencies is null or u.agency = any (agencies)) and (buildings is null or u.building = any (buildings))
  order by 4, b.name, u.ref limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.mailed(typed text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  select p.id, case when lower(p.email) = typed then 0 else 1 end::float8
  from people.person p
  where p.email <> '' and lower(p.email) operator(pg_catalog.~>=~) typed
    and lower(p.email) operator(pg_catalog.~<~) (typed || chr(1114111))
    and p.kind <> 'staff' and p.erased_at is null
    and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
  order by 2, p.last_name limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.named(typed text, spelled text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(kind text, id uuid, entrance uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with doors (kind, id, entrance, rank, agency, building) as (
    select 'unit', u.id, null::uuid, 0::float8, u.agency, u.building
    from estate.unit u where u.code = upper(spelled)
    union
    select 'unit', u.id, null::uuid, 0::float8, u.agency, u.building
    from estate.unit u where spelled ~ '\d' and length(spelled) >= 3 and lower(u.ref) like replace(replace(lower(spelled), '%', ''), '_', '') || '%'),
  entrances (kind, id, entrance, rank, agency, building) as (
    select 'building', e.building, e.id,
      (case when e.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, e.search), b.agency, b.id
    -- an entrance on the building's own street number is found with it
    from estate.building b join estate.entrance e on e.building = b.id and e.address <> b.address
    where length(typed) >= 3 and (e.search like '%' || typed || '%' or typed operator(public.<%) e.search)),
  named (kind, id, entrance, rank, agency, building) as (
    select 'building', b.id, null::uuid,
      (case when b.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, b.search), b.agency, b.id
    from estate.building b
    where length(typed) >= 3 and (b.search like '%' || typed || '%' or typed operator(public.<%) b.search))
  select f.kind, f.id, f.entrance, f.rank
  from (
    select distinct on (every.id) every.kind, every.id, every.entrance, every.rank from (
      select kind, id, entrance, rank, agency, building from doors union all select kind, id, entrance, rank, agency, building from entrances
      union all select kind, id, entrance, rank, agency, building from named
    ) every (kind, id, entrance, rank, agency, building)
    where (agencies is null or every.agency = any (agencies)) and (buildings is null or every.building = any (buildings))
    order by every.id, every.rank, every.entrance nulls last
  ) f
  order by f.rank, f.id limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.named(typed text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  select p.id, (case when p.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, p.search) as rank
  from people.person p
  where p.kind <> 'staff' and p.erased_at is null
    and (p.search like '%' || typed || '%' or typed operator(public.<%) p.search)
    and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
  order by 2, p.last_name limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.phoned(digits text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  select p.id, 0::float8
  from people.person p
  where p.digits <> '' and p.digits operator(pg_catalog.~>=~) phoned.digits
    and p.digits operator(pg_catalog.~<~) (phoned.digits || ':')
    and p.kind <> 'staff' and p.erased_at is null
    and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
  order by p.last_name limit most
$function$;

CREATE OR REPLACE FUNCTION beyond.said(asked tsquery, latest timestamp with time zone, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, n bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  -- the size of the shelves, and how many of them: each look is some four times as long as the one before
  looks constant integer[] := array[[1, 2], [1, 8], [2, 2], [2, 8], [3, 2]];
  look integer[];
  shelf integer;
  anywhere boolean;
  near uuid[];
begin
  -- One's own buildings are few and hear little of a word: their newest requests first.
  if buildings is not null then
    near := array(
      select w.request from unnest(buildings) b (id)
        cross join lateral (select q.id from requests.request q where q.building = b.id order by q.filed_at desc limit 40) r
        join requests.message w on w.request = r.id
      where w.search @@ asked and w.audience = 'everyone'
      group by w.request order by max(w.at) desc limit most);
    if cardinality(near) >= most then
      return query select u.id, u.n from unnest(near) with ordinality u (id, n);
      return;
    end if;
  end if;
  foreach look slice 1 in array looks loop
    shelf := (requests.shelves(latest))[look[1]];
    with heard as (
      select w.request, max(w.at) as at from requests.message w
      where requests.shelves(w.at) && array(select generate_series(shelf - look[2] + 1, shelf))
        and w.search @@ asked and w.audience = 'everyone'
      group by w.request)
    select exists (select from heard), array(
      select h.request from (select e.request, e.at from heard e order by e.at desc offset 0) h join requests.request r on r.id = h.request
      where (agencies is null or r.agency = any (agencies)) and (buildings is null or r.building = any (buildings))
      order by h.at desc limit most)
    into anywhere, near;
    if cardinality(near) >= most then
      return query select u.id, u.n from unnest(near) with ordinality u (id, n);
      return;
    end if;
    -- Nobody at all said it for a month: it is rare, and years of shelves take longer to sort out than its list.
    exit when not anywhere and look = array[2, 2];
  end loop;
  return query
    select h.request, row_number() over (order by h.at desc)
    from (select w.request, max(w.at) as at from requests.message w where w.search @@ asked and w.audience = 'everyone' group by w.request) h
      join requests.request r on r.id = h.request
    where (agencies is null or r.agency = any (agencies)) and (buildings is null or r.building = any (buildings))
    order by h.at desc limit most;
end
$function$;

CREATE OR REPLACE FUNCTION bim.lies_beside(revision uuid, shown uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (
    select from bim.revision r join bim.revision o on o.id = lies_beside.shown and o.building = r.building
    where r.id = lies_beside.revision and r.id <> o.id and r.state = 'taken'
      and abs((r.frame->>'angle')::float8 - (o.frame->>'angle')::float8) < 1e-6
      and abs((r.frame->>'x')::float8 - (o.frame->>'x')::float8) < 1e-6
      and abs((r.frame->>'y')::float8 - (o.frame->>'y')::float8) < 1e-6)
$function$;

CREATE OR REPLACE FUNCTION channels.digits_of(number text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
  select case
    when number ~ '^0[1-9]\d{8}$' then array[number, '33' || substr(number, 2), '0033' || substr(number, 2), '330' || substr(number, 2)]
    when number ~ '^\+\d+$' then array[substr(number, 2), '00' || substr(number, 2)]
    when number = '' then '{}'
    else array[number] end
$function$;

CREATE OR REPLACE FUNCTION contractors.capacity(of_contract uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select c.capacity from contractors.contract c where c.id = of_contract
$function$;

CREATE OR REPLACE FUNCTION contractors.taken(of_contract uuid, since timestamp with time zone, until timestamp with time zone)
 RETURNS TABLE(starts timestamp with time zone, n integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select a.starts, count(*)::integer
  from contractors.contract c
  join contractors.appointment a on a.firm = c.firm and a.state = 'fixed' and a.starts >= since and a.starts < until
  join contractors.work_order o on o.id = a.work_order and o.contract = c.id
  where c.id = of_contract
  group by a.starts
$function$;

CREATE OR REPLACE FUNCTION estate.add_labels(here uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  for draw in 0..29 loop
    insert into estate.label (code, building, entrance, storey)
    select estate.drawn_code(m.entrance || ' ' || coalesce(m.storey::text, ''), draw), m.building, m.entrance, m.storey
    from estate.unlabelled m
    where (here is null or m.building = here)
      and not estate.is_coded(estate.drawn_code(m.entrance || ' ' || coalesce(m.storey::text, ''), draw))
    on conflict do nothing;
    exit when not exists (select from estate.unlabelled m where here is null or m.building = here);
  end loop;
  if exists (select from estate.unlabelled m where here is null or m.building = here) then
    raise exception 'no free code for the entrances and landings of %', coalesce(here::text, 'the landlord');
  end if;
end $function$;

CREATE OR REPLACE FUNCTION estate.doors(place text, sign text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(kind text, id uuid, entrance uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.kind, x.id, x.entrance, x.rank from beyond.doors(doors.place, doors.sign, app.within_agencies(agencies), app.within_buildings(buildings), doors.most) x $function$;

CREATE OR REPLACE FUNCTION estate.drawn_code(key text, draw integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  with signs as (select '23456789ABCDEFGHJKMNPQRSTUVWXYZ' as all_signs, decode(md5('label ' || draw || ' ' || key), 'hex') as bytes),
  drawn as (
    select i, (get_byte(bytes, i * 2) * 256 + get_byte(bytes, i * 2 + 1)) % 31 as sign
    from signs, generate_series(0, 4) i
  )
  select string_agg(substr(all_signs, sign + 1, 1), '' order by i)
    || substr(min(all_signs), (sum(sign * (i + 2)) % 31)::integer + 1, 1)
  from drawn, signs
$function$;

CREATE OR REPLACE FUNCTION estate.failing(since timestamp with time zone)
 RETURNS TABLE(asset uuid, requests integer, open integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10000
 SET search_path TO ''
AS $function$
  select r.asset,
    (count(distinct coalesce(r.outage, r.id)) filter (where r.filed_at >= since and estate.is_failure(r.closure)))::integer,
    (count(*) filter (where r.closed_at is null))::integer
  from requests.request r where r.asset is not null
  group by r.asset
  having count(*) filter (where (r.filed_at >= since and estate.is_failure(r.closure)) or r.closed_at is null) > 0
$function$;

CREATE OR REPLACE FUNCTION estate.find_places(typed text, most integer)
 RETURNS TABLE(kind text, id uuid, building uuid, entrance uuid, name text, address text, postcode text, commune text)
 LANGUAGE sql
 STABLE
 SET "pg_trgm.word_similarity_threshold" TO '0.42'
AS $function$
  with typed_words as (
    select word, word ~ '\d' as numeric from unnest((string_to_array(app.plain(typed), ' '))[1:10]) word
  ), asked as (
    select array_agg(word) as each, array_agg(word) filter (where numeric) as numbers,
      coalesce(string_agg(word, ' ') filter (where not numeric and length(word) > 1), string_agg(word, ' ')) as words,
      coalesce(array_agg(word) filter (where not numeric and length(word) > 1), array_agg(word)) as spelled
    from typed_words
  ), near as materialized (
    select b.id, b.name, b.address, b.postcode, b.commune, b.search
    from asked a join estate.building b on a.words <% b.search
    order by (select avg(word_similarity(word, b.search)) from unnest(a.spelled) word) desc,
      string_to_array(b.search, ' ') && a.numbers desc nulls last, b.id
    limit 40
  ), found as (
    select 'entrance' as kind, e.id, e.building, e.id as entrance, b.name, e.address, b.postcode, b.commune, e.search
    from near b join estate.entrance e on e.building = b.id
    union all
    select 'building', b.id, b.id, null, b.name, b.address, b.postcode, b.commune, b.search
    from near b
    where (select count(*) from estate.entrance e where e.building = b.id) > 1
  )
  select f.kind, f.id, f.building, f.entrance, f.name, f.address, f.postcode, f.commune
  from asked a cross join found f
  order by
    -- each word weighs the same, wherever it stands: the commune may come first, and a number is a word like another
    (select avg(word_similarity(word, f.search)) from unnest(a.each) word) desc,
    -- a number means a door; without one, the building is meant before its entrances
    (f.kind = 'building') = (a.numbers is not null),
    length(f.address), f.address, f.id
  limit most
$function$;

CREATE OR REPLACE FUNCTION estate.is_coded(typed text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from estate.unit u where u.code = typed)
    or exists (select from estate.asset a where a.code = typed)
    or exists (select from estate.label l where l.code = typed)
$function$;

CREATE OR REPLACE FUNCTION estate.is_failure(closure text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select coalesce(closure, '') not in ('duplicate', 'nothing_found', 'withdrawn')
$function$;

CREATE OR REPLACE FUNCTION estate.is_nowhere(asset uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select estate.is_unplaced(a) from estate.asset a where a.id = is_nowhere.asset
$function$;

CREATE OR REPLACE FUNCTION estate.is_unplaced(it estate.asset)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select it.unit is null and it.room is null and it.kind <> 'lift'
    and exists (select from estate.statement s where s.object = it.id and s.source = 'model')
    and not exists (select from estate.statement s where s.object = it.id and s.source <> 'model')
$function$;

CREATE OR REPLACE FUNCTION estate.named(typed text, spelled text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(kind text, id uuid, entrance uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.kind, x.id, x.entrance, x.rank from beyond.named(named.typed, named.spelled, app.within_agencies(agencies), app.within_buildings(buildings), named.most) x $function$;

CREATE OR REPLACE FUNCTION kernel.begin_act(act text, matters text[])
 RETURNS TABLE(actor uuid, hash text, outcome jsonb, last timestamp with time zone)
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended(act, 9));
  perform pg_advisory_xact_lock(hashtextextended(m.id, 7)) from unnest(matters) m (id);
  return query
    select a.actor, a.hash, a.outcome, (
      select max(l.at) from unnest(matters) m (id)
      cross join lateral (select f.at from kernel.fact f where f.subject = m.id::uuid order by f.seq desc limit 1) l)
    from (select 1) one left join kernel.answer a on a.id = act::uuid;
end $function$;

CREATE OR REPLACE FUNCTION lettings.landlord_name()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select coalesce((select k.value ->> 'name' from kernel.setting k where k.key = 'landlord'), '')
$function$;

CREATE OR REPLACE FUNCTION lettings.social_months()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select case when s.value ->> 'socialMonths' = '2' then 2 else 1 end
  from (select (select k.value from kernel.setting k where k.key = 'landlord') as value) s
$function$;

CREATE OR REPLACE FUNCTION people.begun(begun text[], agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$
  select x.id, x.rank, x.total
  from beyond.begun(begun.begun, app.within_agencies(agencies), app.within_buildings(buildings), begun.most) x
$function$;

CREATE OR REPLACE FUNCTION people.called(typed text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.id, x.rank, x.total from beyond.called(called.typed, app.within_agencies(agencies), app.within_buildings(buildings), called.most) x $function$;

CREATE OR REPLACE FUNCTION people.called_at(names text[], places text[], agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.id, x.rank, x.total from beyond.called_at(called_at.names, called_at.places, app.within_agencies(agencies), app.within_buildings(buildings), called_at.most) x $function$;

CREATE OR REPLACE FUNCTION people.colleagues(typed text, mail text, most integer)
 RETURNS TABLE(id uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  select p.id, (case when p.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, p.search)
  from people.staff s join people.person p on p.id = s.person
  where s.active and p.erased_at is null
    and ((typed <> '' and (p.search like '%' || typed || '%' or public.word_similarity(typed, p.search) >= 0.6))
      or (mail <> '' and starts_with(lower(p.email), mail)))
  order by 2, p.last_name limit most
$function$;

CREATE OR REPLACE FUNCTION people.mailed(typed text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.id, x.rank from beyond.mailed(mailed.typed, app.within_agencies(agencies), app.within_buildings(buildings), mailed.most) x $function$;

CREATE OR REPLACE FUNCTION people.named(typed text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.id, x.rank from beyond.named(named.typed, app.within_agencies(agencies), app.within_buildings(buildings), named.most) x $function$;

CREATE OR REPLACE FUNCTION people.opening_address(who uuid, former_days integer, letter_days integer)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
  select case
    when exists (select from people.given_address g where g.person = p.id and g.email = lower(p.email) and g.proved_at is null
      and not exists (select from notices.mail m where m.id = g.letter and m.printed_at < now() - letter_days * interval '1 day'))
      then ''
    else coalesce((
      select m.to_address from notices.mail m
      where m.to_person = p.id and m.template = 'former' and m.erased_at is null
        and m.made_at > now() - former_days * interval '1 day'
        and not exists (select from kernel.fact f where f.subject = p.id and f.type = 'person.corrected' and f.actor = p.id
          and f.data -> 'fields' ? 'email' and f.at > m.made_at)
      order by m.made_at limit 1), p.email) end
  from people.person p where p.id = who
$function$;

CREATE OR REPLACE FUNCTION people.phoned(digits text, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, rank double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.id, x.rank from beyond.phoned(phoned.digits, app.within_agencies(agencies), app.within_buildings(buildings), phoned.most) x $function$;

CREATE OR REPLACE FUNCTION people.same_hands(who uuid, other uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select who <> other and (
    exists (select from people.person a join people.person b on b.id = other
      where a.id = who and ((a.email <> '' and lower(a.email) = lower(b.email)) or (a.digits ~ '^(0|33|0033)[67]\d{8}$' and a.digits = b.digits)))
    or (exists (select from people.browser x join people.browser y on y.token = x.token where x.person = who and y.person = other)
      and exists (select from kernel.fact f where f.type = 'staff.hired'
        and ((f.subject = who and f.actor = other) or (f.subject = other and f.actor = who)))))
$function$;

CREATE OR REPLACE FUNCTION people.stands_in_for(who uuid, day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  with recursive away (person) as (
    select a.person from people.absent a where a.stand_in = who and day between a.starts and a.ends
    union
    select a.person from away w join people.absent a on a.stand_in = w.person and day between a.starts and a.ends
  )
  select w.person from away w where w.person <> who
$function$;

CREATE OR REPLACE FUNCTION practice.standing(for_agency text)
 RETURNS TABLE(code text, fr text, en text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  with last as (
    select distinct on (w.id) w.agency, w.code, w.fr, w.en, w.is_given_back from practice.way w
    where w.agency is null or w.agency = for_agency order by w.id, w.version desc
  )
  select l.code, (array_agg(l.fr order by l.agency nulls last))[1],
    coalesce((array_agg(l.en order by l.agency nulls last) filter (where l.en <> ''))[1], '')
  from last l where not l.is_given_back group by l.code
$function$;

CREATE OR REPLACE FUNCTION requests.comes_back(it uuid, place uuid, broken text, done timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select exists (select from contractors.work_order o
      where o.request = it and o.placed_at > done and o.placed_at <= done + interval '30 days')
    or exists (select from requests.request n
      where n.unit = place and n.nature = broken and n.id <> it and n.filed_at > done and n.filed_at <= done + interval '30 days') $function$;

CREATE OR REPLACE FUNCTION requests.delay_promised(urgency text, delay jsonb)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce($2, (
    select case when d.minutes is null then jsonb_build_object('workingDays', d.working_days)
      else jsonb_build_object('minutes', d.minutes) end
    from requests.delay d where d.urgency = $1 order by d.since limit 1))
$function$;

CREATE OR REPLACE FUNCTION requests.delays()
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_object_agg(d.urgency, case when d.minutes is null
    then jsonb_build_object('workingDays', d.working_days) else jsonb_build_object('minutes', d.minutes) end)
  from (select distinct on (urgency) urgency, minutes, working_days from requests.delay order by urgency, since desc) d
$function$;

CREATE OR REPLACE FUNCTION requests.delays(of_agency text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  with own as (
    select distinct on (urgency) urgency, minutes, working_days from requests.agency_delay
    where agency = of_agency order by urgency, since desc
  ), said as (
    select l.key as urgency, least((l.value ->> 'minutes')::integer, own.minutes) as minutes,
      least((l.value ->> 'workingDays')::integer, own.working_days) as days
    from jsonb_each(requests.delays()) l left join own on own.urgency = l.key
  ), bound as (
    select urgency, days,
      min(coalesce(minutes, days * 1440)) over (partition by urgency like 'U_' order by urgency desc) as minutes
    from said
  )
  select jsonb_object_agg(urgency, case when days is null then jsonb_build_object('minutes', minutes)
    else jsonb_build_object('workingDays', days) end) from bound
$function$;

CREATE OR REPLACE FUNCTION requests.doubles_of(request uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER ROWS 2
 SET search_path TO 'pg_catalog'
AS $function$
  select r.id from requests.request r where r.merged_into = request
$function$;

CREATE OR REPLACE FUNCTION requests.goes_on_in(request uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select r.merged_into from requests.request r where r.id = request
$function$;

CREATE OR REPLACE FUNCTION requests.is_at_rest(it requests.request)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select it.paused_since is not null and it.ball not in ('agency', 'hq', 'caretaker') and it.unanswered_since is null
    and it.closed_at is null $function$;

CREATE OR REPLACE FUNCTION requests.is_late(it requests.request, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select it.due < at and it.status not in ('resolved', 'closed') $function$;

CREATE OR REPLACE FUNCTION requests.is_postponed(request uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select exists (select from kernel.fact f where f.subject = request and f.type = 'request.classified'
      and (f.data ->> 'due')::timestamptz > (f.data ->> 'was')::timestamptz) $function$;

CREATE OR REPLACE FUNCTION requests.is_reopened(request uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select exists (select from kernel.fact f where f.subject = request and f.type = 'request.reopened') $function$;

CREATE OR REPLACE FUNCTION requests.is_stuck(it requests.request, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select requests.stuck_from(it) < at $function$;

CREATE OR REPLACE FUNCTION requests.is_told(it requests.request)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select it.reminders > 0 or (it.status <> 'filed' and coalesce(it.closure, '') <> 'withdrawn') $function$;

CREATE OR REPLACE FUNCTION requests.is_told_first(it requests.request)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select case when it.reminders > 0 then requests.spoke_first(it.id) else requests.is_told(it) end $function$;

CREATE OR REPLACE FUNCTION requests.keep_tally()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into requests.tally
  select t.agency, t.ball, t.urgency, t.starts, sum(t.open), sum(t.late), sum(t.stuck), sum(t.at_rest), sum(t.unanswered)
  from (values (old, -1, tg_op <> 'INSERT'), (new, 1, tg_op <> 'DELETE')) c (it, n, is_there)
  cross join lateral requests.tally_of(c.it, c.n) t
  where c.is_there
  group by t.agency, t.ball, t.urgency, t.starts
  having sum(t.open) <> 0 or sum(t.late) <> 0 or sum(t.stuck) <> 0 or sum(t.at_rest) <> 0 or sum(t.unanswered) <> 0;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION requests.late_from(it requests.request)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select case when it.status in ('resolved', 'closed') then 'infinity'::timestamptz else it.due end $function$;

CREATE OR REPLACE FUNCTION requests.names(body text, last_name text, phone text, email text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select (app.plain(last_name) <> '' and position(' ' || app.plain(last_name) || ' ' in ' ' || app.plain(body) || ' ') > 0)
    or (email <> '' and position(lower(email) in lower(body)) > 0)
    or (length(regexp_replace(phone, '\D', '', 'g')) >= 9
      and position(right(regexp_replace(phone, '\D', '', 'g'), 9) in regexp_replace(body, '\D', '', 'g')) > 0)
$function$;

CREATE OR REPLACE FUNCTION requests.paper_name(name text, media text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when lower(name) like '%' || ending then name else name || ending end
  from (select case media
    when 'application/pdf' then '.pdf'
    when 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' then '.docx'
    when 'application/vnd.oasis.opendocument.text' then '.odt'
    when 'text/plain' then '.txt'
    else '' end as ending) known
$function$;

CREATE OR REPLACE FUNCTION requests.ringing(of_request uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select array(
    select a.kind from requests.alarm_request m join requests.alarm a on a.id = m.alarm
    where m.request = of_request and m.left_at is null and a.ended_at is null order by m.at, a.raised_at, a.id)
$function$;

CREATE OR REPLACE FUNCTION requests.said(asked tsquery, latest timestamp with time zone, agencies text[], buildings uuid[], most integer)
 RETURNS TABLE(id uuid, n bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog'
AS $function$ select x.id, x.n from beyond.said(said.asked, said.latest, app.within_agencies(agencies), app.within_buildings(buildings), said.most) x $function$;

CREATE OR REPLACE FUNCTION requests.says_nothing(it uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select length(regexp_replace(m.body, '[^[:alpha:]]', '', 'g')) < 15
      and m.body !~* '[0-9]|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|matin|midi|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|morning|noon'
    from requests.message m
    where m.request = it and m.audience in ('everyone', 'tenant') and m.author_role not in ('tenant', 'visitor') and m.author_role <> 'firm' and m.erased_at is null
    order by m.at, m.id limit 1 $function$;

CREATE OR REPLACE FUNCTION requests.shelves(at timestamp with time zone)
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array[
    (extract(epoch from at at time zone 'UTC')::bigint >> 17)::integer,
    1000000 + (extract(epoch from at at time zone 'UTC')::bigint >> 21)::integer,
    2000000 + (extract(epoch from at at time zone 'UTC')::bigint >> 25)::integer]
$function$;

CREATE OR REPLACE FUNCTION requests.spoke_first(request uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(
    min(f.at) filter (where f.audience in ('everyone', 'tenant') and f.role not in ('tenant', 'visitor') and f.type not in ('request.filed', 'request.reminded'))
      < min(f.at) filter (where f.type = 'request.reminded'), false)
  from kernel.fact f where f.subject = request $function$;

CREATE OR REPLACE FUNCTION requests.spot_ringing(of_request uuid)
 RETURNS TABLE(unit uuid, entrance uuid, storey integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select r.unit, r.entrance, (r.extra ->> 'storey')::integer from requests.request r
  where r.id = of_request and exists (
    select from requests.alarm_request m join requests.alarm a on a.id = m.alarm
    where m.request = r.id and m.left_at is null and a.ended_at is null)
$function$;

CREATE OR REPLACE FUNCTION requests.stuck_from(it requests.request)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select case
    when it.unanswered_since is not null then '-infinity'::timestamptz
    when it.status in ('resolved', 'closed', 'attached') then 'infinity'
    when it.contested > 0 or it.reminders > 0 or (it.status = 'waiting' and it.ball = 'agency') then '-infinity'
    else least(it.due, it.ball_since + interval '120 hours',
      case when it.handler = 'inhouse' and it.status = 'planned' then it.next_at end) end $function$;

CREATE OR REPLACE FUNCTION requests.tally_of(it requests.request, n integer)
 RETURNS SETOF requests.tally
 LANGUAGE sql
 STABLE
AS $function$
  select it.agency, it.ball, it.urgency, c.starts, n * c.open, n * c.late, n * c.stuck, n * c.at_rest, n * c.unanswered
  from (values
    ('-infinity'::timestamptz, (it.closed_at is null)::int, 0, 0, requests.is_at_rest(it)::int,
      (it.closed_at is not null and it.unanswered_since is not null)::int),
    (case when it.closed_at is null then requests.late_from(it) else 'infinity' end, 0, 1, 0, 0, 0),
    (case when it.closed_at is null then requests.stuck_from(it) else 'infinity' end, 0, 0, 1, 0, 0)
  ) c (starts, open, late, stuck, at_rest, unanswered)
  where c.starts < 'infinity' and c.open + c.late + c.stuck + c.at_rest + c.unanswered > 0
$function$;

CREATE OR REPLACE FUNCTION sensors.day_of(at timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (((at AT TIME ZONE 'Europe/Paris'::text) - '12:00:00'::interval))::date;

CREATE OR REPLACE FUNCTION sensors.drop_empty_weeks(before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  week regclass;
  held boolean;
  gone int := 0;
begin
  begin
    lock table only sensors.reading in access exclusive mode nowait;
  exception when lock_not_available then return 0;
  end;
  for week in
    select i.inhrelid::regclass from pg_inherits i
    where i.inhparent = 'sensors.reading'::regclass
      and to_timestamp(right(i.inhrelid::regclass::text, 8), 'YYYYMMDD') + interval '8 days' < before
  loop
    execute format('select exists (select from %s)', week) into held;
    if not held then
      execute format('drop table %s', week);
      gone := gone + 1;
    end if;
  end loop;
  return gone;
end $function$;

CREATE OR REPLACE FUNCTION sensors.noon_of(day date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((day + '12:00:00'::time without time zone) AT TIME ZONE 'Europe/Paris'::text);

CREATE OR REPLACE FUNCTION sensors.open_week(at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  since timestamptz := sensors.week_of(at);
  week text := 'reading_' || to_char(since at time zone 'UTC', 'YYYYMMDD');
begin
  if to_regclass('sensors.' || week) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('sensors.open_week', 11));
  if to_regclass('sensors.' || week) is not null then return; end if;
  execute format('create table sensors.%I (like sensors.reading including all)', week);
  execute format('alter table sensors.%I enable row level security', week);
  execute format('alter table sensors.reading attach partition sensors.%I for values from (%L) to (%L)', week, since, since + interval '7 days');
end $function$;

CREATE OR REPLACE FUNCTION sensors.week_of(at timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN date_trunc('week'::text, at, 'UTC'::text);

CREATE OR REPLACE FUNCTION statutory.declarant()
 RETURNS TABLE(number text, name text, address text, siret text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select k.value ->> 'registerNumber', k.value ->> 'name', k.value ->> 'address', coalesce(k.value ->> 'siret', k.value ->> 'siren')
  from kernel.setting k where k.key = 'landlord'
$function$;

CREATE OR REPLACE FUNCTION statutory.is_declaring()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select exists (select from statutory.declared_line)
$function$;

create view channels.counted_message with (security_invoker=true) as
 SELECT id,
    channel,
    received_at,
    state,
    agency,
    request,
    settled_at
   FROM channels.message m;
grant select on channels.counted_message to loge_agency;
grant select on channels.counted_message to loge_all;

create view contractors.billed_line with (security_invoker=true) as
 SELECT l.work_order,
    i.label,
    i.unit,
    l.quantity,
    l.price,
    l.rate_item,
    i.renews
   FROM (contractors.order_line l
     LEFT JOIN contractors.rate_item i ON ((i.id = l.rate_item)));
grant select on contractors.billed_line to loge_agency;
grant select on contractors.billed_line to loge_all;
grant select on contractors.billed_line to loge_firm;
grant select on contractors.billed_line to loge_patch;

create view contractors.booked_order with (security_invoker=true) as
 SELECT o.id,
    o.no,
    o.request,
    f.name AS firm_name,
    f.siret,
    c.ref AS contract_ref,
    o.agency,
    o.building,
    o.unit,
    o.nature,
    o.urgency,
    o.due,
    o.wanted,
    COALESCE(o.agreed_amount, o.asked_amount) AS amount,
    o.spend_limit,
    o.placed_at,
    o.ended_at,
    o.checked_at
   FROM ((contractors.work_order o
     LEFT JOIN contractors.firm f ON ((f.id = o.firm)))
     LEFT JOIN contractors.contract c ON ((c.id = o.contract)));
grant select on contractors.booked_order to loge_agency;
grant select on contractors.booked_order to loge_all;
grant select on contractors.booked_order to loge_firm;
grant select on contractors.booked_order to loge_patch;

create view contractors.company with (security_invoker=true) as
 SELECT id,
    name,
    phone,
    email,
    lang,
    on_call,
    siret,
    trades
   FROM contractors.firm f;
grant select on contractors.company to loge_agency;
grant select on contractors.company to loge_all;
grant select on contractors.company to loge_firm;
grant select on contractors.company to loge_household;
grant select on contractors.company to loge_patch;

create view contractors.current_order with (security_invoker=true) as
 SELECT o.id,
    o.no,
    o.request,
    o.firm,
    f.name AS firm_name,
    f.phone AS firm_phone,
    f.email AS firm_email,
    f.lang AS firm_lang,
    f.on_call AS firm_on_call,
    o.contract,
    o.status,
    o.agency,
    o.building,
    o.unit,
    o.spend_limit,
    o.asked_amount,
    o.agreed_amount,
    o.visits,
    o.follows,
    o.placed_at,
    o.accepted_at,
    o.ended_at,
    o.outcome,
    o.checked_at,
    o.invoiced_at,
    o.paid_at,
    o.ready_on,
    o.spot,
    o.spot_due,
    o.wanted
   FROM (contractors.work_order o
     LEFT JOIN contractors.firm f ON ((f.id = o.firm)));
grant select on contractors.current_order to loge_agency;
grant select on contractors.current_order to loge_all;
grant select on contractors.current_order to loge_firm;
grant select on contractors.current_order to loge_household;
grant select on contractors.current_order to loge_patch;

create view contractors.expected_line with (security_invoker=true) as
 SELECT l.work_order,
    i.label,
    i.unit,
    l.quantity,
    l.price
   FROM (contractors.proposed_line l
     LEFT JOIN contractors.rate_item i ON ((i.id = l.rate_item)));
grant select on contractors.expected_line to loge_agency;
grant select on contractors.expected_line to loge_all;
grant select on contractors.expected_line to loge_firm;
grant select on contractors.expected_line to loge_patch;

create view contractors.price_line with (security_invoker=true) as
 SELECT id,
    contract,
    code,
    label,
    unit,
    price,
    renews
   FROM contractors.rate_item i
  WHERE (NOT dropped);
grant select on contractors.price_line to loge_agency;
grant select on contractors.price_line to loge_all;
grant select on contractors.price_line to loge_firm;
grant select on contractors.price_line to loge_patch;

create view contractors.signed_contract with (security_invoker=true) as
 SELECT id,
    firm,
    ref,
    name,
    kind,
    trades,
    agencies,
    buildings,
    covers,
    spend_limit,
    starts,
    ends
   FROM contractors.contract c;
grant select on contractors.signed_contract to loge_agency;
grant select on contractors.signed_contract to loge_all;
grant select on contractors.signed_contract to loge_firm;
grant select on contractors.signed_contract to loge_patch;

create view contractors.terms with (security_invoker=true) as
 SELECT c.id,
    c.ref,
    c.name,
    c.kind,
    c.trades,
    c.agencies,
    c.covers,
    c.rank,
    c.capacity,
    c.starts,
    c.ends,
    c.buildings,
    c.assets,
    c.firm,
    f.name AS firm_name,
    f.phone AS firm_phone,
        CASE
            WHEN c.on_call THEN f.on_call
            ELSE ''::text
        END AS firm_on_call
   FROM (contractors.contract c
     LEFT JOIN contractors.firm f ON ((f.id = c.firm)));
grant select on contractors.terms to loge_agency;
grant select on contractors.terms to loge_all;
grant select on contractors.terms to loge_firm;
grant select on contractors.terms to loge_patch;

create view contractors.visit with (security_invoker=true) as
 SELECT a.id,
    a.work_order,
    a.request,
    a.firm,
    f.name AS firm_name,
    f.phone AS firm_phone,
    a.agency,
    a.building,
    a.starts,
    a.ends,
    a.state,
    a.fixed_by,
    a.at
   FROM (contractors.appointment a
     LEFT JOIN contractors.firm f ON ((f.id = a.firm)));
grant select on contractors.visit to loge_agency;
grant select on contractors.visit to loge_all;
grant select on contractors.visit to loge_firm;
grant select on contractors.visit to loge_household;
grant select on contractors.visit to loge_patch;

create view erp.left_stock with (security_invoker=true) as
 SELECT entity_id AS unit,
    key,
    answer AS reason,
    on_day,
    at
   FROM erp.gone g
  WHERE ((entity = 'unit'::text) AND (answer <> ALL (ARRAY['ended'::text, 'stays'::text])));
grant select on erp.left_stock to loge_agency;
grant select on erp.left_stock to loge_all;

create view estate.code_label with (security_invoker=true) as
 SELECT code,
    building,
    entrance,
    storey
   FROM estate.label l;
grant select on estate.code_label to loge_agency;
grant select on estate.code_label to loge_all;
grant select on estate.code_label to loge_patch;

create view estate.drawing with (security_invoker=true) as
 SELECT building,
    unit,
    storey,
    of,
    sha256,
    picture,
    origin,
    at
   FROM estate.plan p;
grant select on estate.drawing to loge_agency;
grant select on estate.drawing to loge_all;
grant select on estate.drawing to loge_firm;
grant select on estate.drawing to loge_household;
grant select on estate.drawing to loge_patch;

create view estate.dwelling_access with (security_invoker=true) as
 SELECT id,
    building,
    unit,
    kind,
    opens,
    count,
    gone_on
   FROM estate.access a;
grant select on estate.dwelling_access to loge_agency;
grant select on estate.dwelling_access to loge_all;
grant select on estate.dwelling_access to loge_firm;
grant select on estate.dwelling_access to loge_household;
grant select on estate.dwelling_access to loge_patch;

create view estate.equipment with (security_invoker=true) as
 SELECT id,
    building,
    unit,
    agency,
    kind,
    name,
    code,
    storey,
    room,
    at,
    maker,
    model,
    serial,
    installed_on,
    warranty_until,
    known_on,
    gone_on,
    joined_into,
    estate.is_unplaced(a.*) AS is_unplaced
   FROM estate.asset a;
grant select on estate.equipment to loge_agency;
grant select on estate.equipment to loge_all;
grant select on estate.equipment to loge_firm;
grant select on estate.equipment to loge_household;
grant select on estate.equipment to loge_patch;

create view estate.home with (security_invoker=true) as
 SELECT u.id,
    u.agency,
    u.ref,
    u.code,
    u.storey,
    u.door,
    u.rooms,
    u.surface,
    u.energy,
    u.building,
    b.name AS building_name,
    b.address,
    b.postcode,
    b.commune,
    u.entrance,
    e.name AS entrance_name,
    e.address AS entrance_address
   FROM ((estate.unit u
     LEFT JOIN estate.building b ON ((b.id = u.building)))
     LEFT JOIN estate.entrance e ON ((e.id = u.entrance)))
  WHERE (u.kind = 'dwelling'::text);
grant select on estate.home to loge_agency;
grant select on estate.home to loge_all;
grant select on estate.home to loge_firm;
grant select on estate.home to loge_household;
grant select on estate.home to loge_patch;

create view estate.known_value with (security_invoker=true) as
 SELECT id,
    building,
    object,
    field,
    value,
    source,
    state,
    at,
    origin,
    batch,
    (withdrawn_at IS NOT NULL) AS is_withdrawn
   FROM estate.statement s;
grant select on estate.known_value to loge_agency;
grant select on estate.known_value to loge_all;
grant select on estate.known_value to loge_firm;
grant select on estate.known_value to loge_household;
grant select on estate.known_value to loge_patch;

create view estate.level with (security_invoker=true) as
 SELECT id,
    building,
    name,
    storey,
    z,
    gone_on
   FROM estate.storey s;
grant select on estate.level to loge_agency;
grant select on estate.level to loge_all;
grant select on estate.level to loge_firm;
grant select on estate.level to loge_patch;

create view estate.meter with (security_invoker=true) as
 SELECT id,
    building,
    unit,
    meter_kind AS kind,
    delivery_point,
    gone_on
   FROM estate.asset a
  WHERE (kind = 'meter'::text);
grant select on estate.meter to loge_agency;
grant select on estate.meter to loge_all;
grant select on estate.meter to loge_firm;
grant select on estate.meter to loge_household;
grant select on estate.meter to loge_patch;

create view estate.office with (security_invoker=true) as
 SELECT id,
    name,
    kind,
    phone,
    email,
    address,
    parent
   FROM estate.agency a;
grant select on estate.office to loge_agency;
grant select on estate.office to loge_all;
grant select on estate.office to loge_firm;
grant select on estate.office to loge_household;
grant select on estate.office to loge_patch;

create view estate.passage with (security_invoker=true) as
 SELECT id,
    building,
    storey,
    kind,
    name,
    rooms,
    gone_on
   FROM estate.opening o;
grant select on estate.passage to loge_agency;
grant select on estate.passage to loge_all;
grant select on estate.passage to loge_firm;
grant select on estate.passage to loge_household;
grant select on estate.passage to loge_patch;

create view estate.place with (security_invoker=true) as
 SELECT id,
    kind,
    building,
    entrance,
    agency,
    ref,
    code,
    part,
    storey,
    door,
    rooms,
    surface,
    energy
   FROM estate.unit u;
grant select on estate.place to loge_agency;
grant select on estate.place to loge_all;
grant select on estate.place to loge_firm;
grant select on estate.place to loge_household;
grant select on estate.place to loge_patch;

create view estate.reference with (security_invoker=true) as
 SELECT entity,
    kind,
    ref
   FROM estate.external_ref x;
grant select on estate.reference to loge_agency;
grant select on estate.reference to loge_all;

create view estate.residence with (security_invoker=true) as
 SELECT id,
    name,
    commune
   FROM estate.scheme s;
grant select on estate.residence to loge_agency;
grant select on estate.residence to loge_all;
grant select on estate.residence to loge_patch;

create view estate.room_finish with (security_invoker=true) as
 SELECT id,
    building,
    unit,
    room,
    surface,
    material,
    renewed_on
   FROM estate.finish f;
grant select on estate.room_finish to loge_agency;
grant select on estate.room_finish to loge_all;
grant select on estate.room_finish to loge_firm;
grant select on estate.room_finish to loge_household;
grant select on estate.room_finish to loge_patch;

create view estate.site with (security_invoker=true) as
 SELECT id,
    scheme,
    agency,
    ( SELECT a.name
           FROM estate.agency a
          WHERE (a.id = b.agency)) AS agency_name,
    ( SELECT a.phone
           FROM estate.agency a
          WHERE (a.id = b.agency)) AS agency_phone,
    name,
    kind,
    address,
    postcode,
    commune,
    insee,
    built,
    received_on,
    access,
    search
   FROM estate.building b;
grant select on estate.site to loge_agency;
grant select on estate.site to loge_all;
grant select on estate.site to loge_firm;
grant select on estate.site to loge_household;
grant select on estate.site to loge_patch;

create view estate.space with (security_invoker=true) as
 SELECT id,
    building,
    unit,
    storey,
    kind,
    name,
    number,
    surface,
    computed,
    outline,
    gone_on
   FROM estate.room r;
grant select on estate.space to loge_agency;
grant select on estate.space to loge_all;
grant select on estate.space to loge_firm;
grant select on estate.space to loge_household;
grant select on estate.space to loge_patch;

create view estate.staircase with (security_invoker=true) as
 SELECT id,
    building,
    name,
    address,
    received_on,
    search
   FROM estate.entrance e;
grant select on estate.staircase to loge_agency;
grant select on estate.staircase to loge_all;
grant select on estate.staircase to loge_firm;
grant select on estate.staircase to loge_household;
grant select on estate.staircase to loge_patch;

create view estate.standpoint with (security_invoker=true) as
 SELECT p.id,
    p.building,
    p.lat,
    p.lon,
    p.source,
    p.origin,
    p.by_person,
    p.at,
    b.source AS before_source,
    b.by_person AS before_by,
    b.at AS before_at
   FROM (estate."position" p
     LEFT JOIN estate."position" b ON ((b.id = p.replaces)))
  WHERE (p.ended_at IS NULL);
grant select on estate.standpoint to loge_agency;
grant select on estate.standpoint to loge_all;
grant select on estate.standpoint to loge_patch;

create view estate.taken_delivery with (security_invoker=true) as
 SELECT delivery,
    building,
    at
   FROM estate.taking t
  WHERE (back_at IS NULL);
grant select on estate.taken_delivery to loge_agency;
grant select on estate.taken_delivery to loge_all;

create view estate.unlabelled with (security_invoker=true) as
 SELECT building,
    entrance,
    storey
   FROM ( SELECT e.building,
            e.id AS entrance,
            NULL::integer AS storey
           FROM estate.entrance e
        UNION
         SELECT u.building,
            u.entrance,
            u.storey
           FROM (estate.unit u
             JOIN estate.building b ON ((b.id = u.building)))
          WHERE ((u.kind = 'dwelling'::text) AND (u.entrance IS NOT NULL) AND (u.storey <> 0) AND (b.kind = 'collective'::text))) due
  WHERE (NOT (EXISTS ( SELECT
           FROM estate.label l
          WHERE ((l.entrance = due.entrance) AND (NOT (l.storey IS DISTINCT FROM due.storey))))));

create view field.look with (security_invoker=true) as
 SELECT id,
    point,
    building,
    agency,
    result,
    request,
    at
   FROM field.round_check k;
grant select on field.look to loge_agency;
grant select on field.look to loge_all;
grant select on field.look to loge_patch;

create view insight.counted_measure with (security_invoker=true) as
 SELECT agency,
    month,
    measure,
    n,
    whole
   FROM insight.measure m;
grant select on insight.counted_measure to loge_agency;
grant select on insight.counted_measure to loge_all;

create view insight.held_hours with (security_invoker=true) as
 SELECT agency,
    day,
    holder,
    hours
   FROM insight.holder_hours h;
grant select on insight.held_hours to loge_agency;
grant select on insight.held_hours to loge_all;

create view inspections.counted_inspection with (security_invoker=true) as
 SELECT id,
    kind,
    state,
    unit,
    building,
    agency,
    at,
    started_at,
    ended_at,
    is_contradictory
   FROM inspections.inspection i;
grant select on inspections.counted_inspection to loge_agency;
grant select on inspections.counted_inspection to loge_all;
grant select on inspections.counted_inspection to loge_firm;
grant select on inspections.counted_inspection to loge_household;
grant select on inspections.counted_inspection to loge_patch;

create view knowledge.known_answer with (security_invoker=true) as
 SELECT id,
    directorate,
    agency,
    asked,
    reply,
    nature,
    trade,
    kept_at,
    review_on,
    doubted_at,
    hides_at,
    withdrawn_at,
    search
   FROM knowledge.piece p;
grant select on knowledge.known_answer to loge_agency;
grant select on knowledge.known_answer to loge_all;
grant select on knowledge.known_answer to loge_patch;

create view ledger.told_figure with (security_invoker=true) as
 SELECT period,
    kind,
    item,
    place,
    seconds,
    times,
    middle
   FROM ledger.published_figure f;
grant select on ledger.told_figure to loge_agency;
grant select on ledger.told_figure to loge_all;
grant select on ledger.told_figure to loge_patch;

create view lettings.counted_move with (security_invoker=true) as
 SELECT void,
    nth,
    track,
    step,
    back,
    reason,
    at
   FROM lettings.move m;
grant select on lettings.counted_move to loge_agency;
grant select on lettings.counted_move to loge_all;
grant select on lettings.counted_move to loge_patch;

create view lettings.counted_notice with (security_invoker=true) as
 SELECT id,
    unit,
    building,
    agency,
    way,
    received_on,
    months,
    ends,
    withdrawn_on
   FROM lettings.leaving l;
grant select on lettings.counted_notice to loge_agency;
grant select on lettings.counted_notice to loge_all;
grant select on lettings.counted_notice to loge_household;

create view lettings.counted_stop with (security_invoker=true) as
 SELECT void,
    why,
    starts,
    ends
   FROM lettings.stop s;
grant select on lettings.counted_stop to loge_agency;
grant select on lettings.counted_stop to loge_all;

create view lettings.counted_void with (security_invoker=true) as
 SELECT id,
    unit,
    building,
    agency,
    lease_ends,
    next_starts,
    opened_at,
    closed_at
   FROM lettings.void v;
grant select on lettings.counted_void to loge_agency;
grant select on lettings.counted_void to loge_all;
grant select on lettings.counted_void to loge_patch;

create view lettings.open_void with (security_invoker=true) as
 SELECT id,
    unit,
    building,
    agency,
    lease_ends,
    next_starts,
    COALESCE(( SELECT m.step
           FROM lettings.move m
          WHERE ((m.void = v.id) AND (m.track = 'works'::text) AND (NOT (EXISTS ( SELECT
                   FROM lettings.move n
                  WHERE ((n.void = m.void) AND (n.track = m.track) AND (n.nth > m.nth))))))), 'noticed'::text) AS works,
    COALESCE(( SELECT m.step
           FROM lettings.move m
          WHERE ((m.void = v.id) AND (m.track = 'allocation'::text) AND (NOT (EXISTS ( SELECT
                   FROM lettings.move n
                  WHERE ((n.void = m.void) AND (n.track = m.track) AND (n.nth > m.nth))))))), 'none'::text) AS allocation
   FROM lettings.void v
  WHERE (closed_at IS NULL);
grant select on lettings.open_void to loge_agency;
grant select on lettings.open_void to loge_all;
grant select on lettings.open_void to loge_patch;

create view lettings.told_feature with (security_invoker=true) as
 SELECT f.void,
    v.unit,
    f.code,
    f.at
   FROM (lettings.feature f
     LEFT JOIN lettings.void v ON ((v.id = f.void)));
grant select on lettings.told_feature to loge_agency;
grant select on lettings.told_feature to loge_all;

create view lettings.wanted_day with (security_invoker=true) as
 SELECT v.unit,
    v.household,
    w.step,
    w.day
   FROM (lettings.wanted w
     JOIN lettings.void v ON ((v.id = w.void)))
  WHERE (v.closed_at IS NULL);
grant select on lettings.wanted_day to loge_agency;
grant select on lettings.wanted_day to loge_all;

create view news.reading_time with (security_invoker=true) as
 SELECT month,
    place,
    seconds
   FROM news.debit d;
grant select on news.reading_time to loge_agency;
grant select on news.reading_time to loge_all;
grant select on news.reading_time to loge_patch;

create view notices.coded_letter with (security_invoker=true) as
 SELECT code,
    id,
    request,
    to_person,
    body
   FROM notices.mail m
  WHERE (code IS NOT NULL);
grant select on notices.coded_letter to loge_agency;
grant select on notices.coded_letter to loge_all;

create view notices.current_poster with (security_invoker=true) as
 SELECT id,
    building,
    entrance,
    title,
    starts,
    ends,
    taken_down_at
   FROM notices.poster n;
grant select on notices.current_poster to loge_agency;
grant select on notices.current_poster to loge_all;
grant select on notices.current_poster to loge_firm;
grant select on notices.current_poster to loge_household;
grant select on notices.current_poster to loge_patch;

create view notices.known_mail with (security_invoker=true) as
 SELECT id,
    request,
    to_person,
    to_address,
    made_at,
    via,
    sent_at,
    delivered_at,
    failed_at,
    failure
   FROM notices.mail m;
grant select on notices.known_mail to loge_agency;
grant select on notices.known_mail to loge_all;

create view notices.known_text with (security_invoker=true) as
 SELECT id,
    to_address AS number,
    to_person,
    request,
    handed_at,
    asked
   FROM notices.mail m
  WHERE (via = 'sms'::text);
grant select on notices.known_text to loge_agency;
grant select on notices.known_text to loge_all;

create view notices.mail_said with (security_invoker=true) as
 SELECT id,
    to_person,
    lang,
    subject,
    body
   FROM notices.mail m;
grant select on notices.mail_said to loge_agency;
grant select on notices.mail_said to loge_all;

create view people.absent with (security_invoker=true) as
 SELECT a.id,
    a.person,
    a.stand_in,
    a.starts,
    a.ends,
    btrim(((s.first_name || ' '::text) || s.last_name)) AS stand_in_name
   FROM (people.absence a
     LEFT JOIN people.person s ON ((s.id = a.stand_in)));
grant select on people.absent to loge_agency;
grant select on people.absent to loge_all;
grant select on people.absent to loge_firm;
grant select on people.absent to loge_household;
grant select on people.absent to loge_patch;

create view people.caretaking with (security_invoker=true) as
 SELECT k.building,
    k.caretaker,
    k.starts,
    k.ends,
    btrim(((p.first_name || ' '::text) || p.last_name)) AS name,
    p.first_name,
    p.last_name,
    p.phone
   FROM (people.patch k
     LEFT JOIN people.person p ON ((p.id = k.caretaker)));
grant select on people.caretaking to loge_agency;
grant select on people.caretaking to loge_all;
grant select on people.caretaking to loge_patch;

create view people.caution with (security_invoker=true) as
 SELECT id,
    code,
    until,
    person,
    unit,
    building,
    agency
   FROM people.alert a;
grant select on people.caution to loge_agency;
grant select on people.caution to loge_all;
grant select on people.caution to loge_firm;
grant select on people.caution to loge_patch;

create view people.colleague with (security_invoker=true) as
 SELECT person,
    role,
    agencies,
    directorate,
    job,
    active
   FROM people.staff s;
grant select on people.colleague to loge_agency;
grant select on people.colleague to loge_all;
grant select on people.colleague to loge_patch;

create view people.home with (security_invoker=true) as
 SELECT id,
    unit,
    building,
    agency
   FROM people.household h;
grant select on people.home to loge_agency;
grant select on people.home to loge_all;
grant select on people.home to loge_household;
grant select on people.home to loge_patch;

create view people.lease with (security_invoker=true) as
 SELECT household,
    unit,
    starts,
    ends,
    id
   FROM people.tenancy t;
grant select on people.lease to loge_agency;
grant select on people.lease to loge_all;
grant select on people.lease to loge_household;
grant select on people.lease to loge_patch;

create view people.monthly_rent with (security_invoker=true) as
 SELECT r.tenancy,
    t.household,
    r.agency,
    r.monthly
   FROM (people.rent r
     LEFT JOIN people.tenancy t ON ((t.id = r.tenancy)));
grant select on people.monthly_rent to loge_agency;
grant select on people.monthly_rent to loge_all;

create view people.on_call with (security_invoker=true) as
 SELECT agency,
    week,
    part,
    person
   FROM people.turn t;
grant select on people.on_call to loge_agency;
grant select on people.on_call to loge_all;

create view people.reachable with (security_invoker=true) as
 SELECT id,
    kind,
    btrim(((first_name || ' '::text) || last_name)) AS name,
    first_name,
    last_name,
    phone,
    digits,
    email,
    lang,
    told_by,
    notices,
    agency,
    building,
    household,
    erased_at,
    ARRAY( SELECT w.kind
           FROM channels.way w
          WHERE ((w.party = p.id) AND (w.state <> 'works'::text) AND
                CASE w.kind
                    WHEN 'mail'::text THEN (w.address = lower(p.email))
                    ELSE ("right"(w.address, 9) = "right"(p.digits, 9))
                END)) AS lost
   FROM people.person p;
grant select on people.reachable to loge_agency;
grant select on people.reachable to loge_all;
grant select on people.reachable to loge_firm;
grant select on people.reachable to loge_household;
grant select on people.reachable to loge_patch;

create view reports.agency as
 SELECT id,
    name
   FROM estate.agency
  WHERE (kind <> 'hq'::text);

create view reports.measure as
 SELECT month,
    agency,
    measure,
    n,
    whole,
    frozen_at
   FROM insight.frozen_measure;

create view reports.waiting as
 SELECT month,
    agency,
    holder,
    hours,
    frozen_at
   FROM insight.frozen_hours;

create view requests.counted_matter with (security_invoker=true) as
 SELECT id,
    channel,
    reminders,
    how
   FROM requests.request r;
grant select on requests.counted_matter to loge_agency;
grant select on requests.counted_matter to loge_all;
grant select on requests.counted_matter to loge_firm;
grant select on requests.counted_matter to loge_household;
grant select on requests.counted_matter to loge_patch;

create view requests.hq_question with (security_invoker=true) as
 SELECT id,
    request,
    asked_by,
    asked_at,
    due,
    answered_at,
    directorate
   FROM requests.question q;
grant select on requests.hq_question to loge_agency;
grant select on requests.hq_question to loge_all;
grant select on requests.hq_question to loge_firm;
grant select on requests.hq_question to loge_household;
grant select on requests.hq_question to loge_patch;

create view requests.matter with (security_invoker=true) as
 SELECT id,
    no,
    kind,
    status,
    ball,
    waits_for,
    nature,
    urgency,
    due,
    delay,
    next_at,
    liability,
    article,
    handler,
    agency,
    building,
    entrance,
    unit,
    household,
    requester,
    asset,
    outage,
    contested,
    filed_at,
    moved_at,
    resolved_at,
    closed_at,
    closure,
    archived_at,
    extra,
    merged_into
   FROM requests.request r;
grant select on requests.matter to loge_agency;
grant select on requests.matter to loge_all;
grant select on requests.matter to loge_firm;
grant select on requests.matter to loge_household;
grant select on requests.matter to loge_patch;

create view requests.message_words with (security_invoker=true) as
 SELECT id,
    request,
    author_role,
    body,
    at
   FROM requests.message m;
grant select on requests.message_words to loge_agency;
grant select on requests.message_words to loge_all;
grant select on requests.message_words to loge_firm;
grant select on requests.message_words to loge_household;
grant select on requests.message_words to loge_patch;

create view requests.shown_paper with (security_invoker=true) as
 SELECT p.request,
    p.sha256,
    requests.paper_name(p.name, f.media) AS name,
    p.bytes,
    f.media,
    p.by_role,
    p.audience,
    p.at
   FROM (requests.paper p
     LEFT JOIN kernel.file f ON ((f.sha256 = p.sha256)))
  WHERE ((f.sha256 IS NULL) OR (f.bytes = p.bytes));
grant select on requests.shown_paper to loge_agency;
grant select on requests.shown_paper to loge_all;
grant select on requests.shown_paper to loge_firm;
grant select on requests.shown_paper to loge_household;
grant select on requests.shown_paper to loge_patch;

create view requests.shown_photo with (security_invoker=true) as
 SELECT request,
    sha256,
    at
   FROM requests.photo p;
grant select on requests.shown_photo to loge_agency;
grant select on requests.shown_photo to loge_all;
grant select on requests.shown_photo to loge_firm;
grant select on requests.shown_photo to loge_household;
grant select on requests.shown_photo to loge_patch;

create view requests.told_by_message with (security_invoker=true) as
 SELECT id,
    ((filing ->> 'message'::text))::uuid AS message
   FROM requests.unplaced_filing u
  WHERE (filing ? 'message'::text);
grant select on requests.told_by_message to loge_agency;
grant select on requests.told_by_message to loge_all;
grant select on requests.told_by_message to loge_patch;

create view requests.told_caller with (security_invoker=true) as
 SELECT request,
    person,
    tie
   FROM requests.caller c
  WHERE (is_told AND (person IS NOT NULL));
grant select on requests.told_caller to loge_agency;
grant select on requests.told_caller to loge_all;
grant select on requests.told_caller to loge_firm;
grant select on requests.told_caller to loge_household;
grant select on requests.told_caller to loge_patch;

create view requests.told_matter with (security_invoker=true) as
 SELECT id,
    agency,
    nature,
    filed_at,
    requests.is_told(r.*) AS is_told,
    requests.is_told_first(r.*) AS is_told_first
   FROM requests.request r;
grant select on requests.told_matter to loge_agency;
grant select on requests.told_matter to loge_all;
grant select on requests.told_matter to loge_firm;
grant select on requests.told_matter to loge_household;
grant select on requests.told_matter to loge_patch;

create view requests.unread_mention with (security_invoker=true) as
 SELECT message,
    person,
    request,
    by_person,
    at
   FROM requests.mention n
  WHERE (read_at IS NULL);
grant select on requests.unread_mention to loge_agency;
grant select on requests.unread_mention to loge_all;
