-- One finished order in so many is looked at where the work was done; its payment waits for that, for some days.
alter table contractors.work_order add column spot text check (spot in ('due', 'conforming', 'failing', 'lapsed'));
alter table contractors.work_order add column spot_due timestamptz;
create index work_order_spot on contractors.work_order (spot_due) where spot = 'due';
