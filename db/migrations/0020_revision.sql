-- What was found in a revision lies in its row; how its reading goes; the drawings that its changes name, and how they lie in the
-- world, so that the next delivery is drawn on the same sheet.
alter table bim.revision drop column report;
alter table bim.revision
  add report jsonb,
  add progress jsonb,
  add plans text[] not null default '{}',
  add frame jsonb;
create index revision_plans on bim.revision using gin (plans);

-- What was refused once is not proposed again.
create index change_refused on bim.change (object, kind) where state = 'refused';
