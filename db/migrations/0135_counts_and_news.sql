-- What was answered in a quarter, and what those said who live with a trial, is told to five (P6), and kept so: a place of six persons
-- with one of them alone at a face said what that one had answered to whoever knows the five others. Whether a row of nobody at a face
-- stands is what tells a place that was counted from one that was not.
alter table bond.quarter_answer drop constraint quarter_answer_persons_check;
update bond.quarter_answer set persons = round(persons / 5.0)::integer * 5;
alter table bond.quarter_answer add constraint quarter_answer_persons_check check (persons >= 0 and persons % 5 = 0);

alter table bond.trial drop constraint trial_check2;
update bond.trial
set keep = round(keep / 5.0)::integer * 5, stop = round(stop / 5.0)::integer * 5, unsure = round(unsure / 5.0)::integer * 5;
alter table bond.trial add constraint trial_votes_check check (keep % 5 = 0 and stop % 5 = 0 and unsure % 5 = 0);

-- A caretaker hears that there is news where she works, which stands in no building: an open phone asks for it at once. What it says
-- stays behind the walls of its own tables.
drop policy patch on kernel.fact;
create policy patch on kernel.fact for select to loge_patch
  using (building = any ((select app.ids('buildings'))::uuid[])
    or (type like 'news.%' and (agency = '*' or agency = any ((select app.list('agencies'))::text[]))));

-- Corrections that were found right, of the last ninety days: what a place is thanked for.
create index fact_settled on kernel.fact (at) where type = 'estate.settled';
