-- A delivered file is kept as long as somebody may need it: a person may hold it, and when it goes its row stays, with its day.
alter table bim.revision
  add held_at timestamptz,
  add held_by uuid,
  add emptied_at timestamptz;
create index revision_sha256 on bim.revision (sha256);
