-- Who works here reads in the ledger which partner asks tenants for what, and until when.
create policy patch on sensors.study for select to loge_patch using (true);
create policy agency on sensors.study for select to loge_agency using (true);
grant select on sensors.study to loge_patch, loge_agency;
