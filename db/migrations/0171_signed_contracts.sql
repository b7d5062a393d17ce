-- A contract with the amount up to which the agency is not asked, for whoever compares it with what the ERP says.
create view contractors.signed_contract with (security_invoker = true) as
select c.id, c.firm, c.ref, c.name, c.kind, c.trades, c.agencies, c.buildings, c.covers, c.spend_limit, c.starts, c.ends
from contractors.contract c;
comment on view contractors.signed_contract is 'what a contract covers, where, until when and up to which amount';
grant select on contractors.signed_contract to loge_agency, loge_all, loge_firm, loge_patch;
