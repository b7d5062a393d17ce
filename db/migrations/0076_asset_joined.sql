-- One thing that stood in the estate twice, named by hand and brought again by a delivery: the one that ends leads to the one that
-- stays. Its label and the identifiers of models under which it was known find that one from then on.
alter table estate.asset add column joined uuid references estate.asset (id);
alter table estate.asset add constraint asset_joined_ended check (joined is null or (gone_on is not null and joined <> id));
create index asset_joined on estate.asset (joined) where joined is not null;
