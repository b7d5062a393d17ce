-- A contract may be for some buildings of its agencies only (`buildings`), and there for some things only (`assets`): the lift of
-- one building, the boilers of a street. Without any it is for all that its agencies keep.
alter table contractors.contract
  add column buildings uuid[] not null default '{}',
  add column assets uuid[] not null default '{}',
  add constraint contract_things_somewhere check (assets = '{}' or buildings <> '{}');
