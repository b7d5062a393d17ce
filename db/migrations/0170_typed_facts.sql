-- What people type here that an ERP may want as well (src/erp/core/typed/typing-tasks.ts): the board reads five weeks of it, and not the journal.
create index fact_typed on kernel.fact (at) where type in (
  'estate.changed', 'person.movedIn', 'person.joined', 'leaving.given', 'person.movedOut', 'settlement.issued', 'person.corrected',
  'firm.known', 'contract.signed', 'contract.priced', 'order.placed', 'order.done', 'order.checked', 'order.invoiced', 'order.paid');
