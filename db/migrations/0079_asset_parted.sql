-- Two things that were told to be one can be parted again: each line, request, contract and link of models goes back to the thing of
-- which it was said. `lent`: what the one that ended brought to the one that stays; null where it was joined before this was kept.
alter table estate.asset add column lent text[];
alter table estate.said add column was uuid, add column was_state text;
create index said_was on estate.said (was) where was is not null;
alter table requests.request add column asset_was uuid;
create index request_asset_was on requests.request (asset_was) where asset_was is not null;
alter table contractors.contract add column assets_was uuid[] not null default '{}';
alter table bim.link add column was uuid;
create index link_was on bim.link (was) where was is not null;
