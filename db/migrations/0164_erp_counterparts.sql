-- Programmes, entrances and contracts of the ERP have counterparts here too (src/erp/server/take).
alter table erp.counterpart drop constraint counterpart_entity_check;
alter table erp.counterpart add constraint counterpart_entity_check
  check (entity in ('lease', 'person', 'supplier', 'building', 'scheme', 'entrance', 'contract'));
