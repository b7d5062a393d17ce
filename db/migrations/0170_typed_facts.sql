-- What is done here that an ERP wants as well (src/erp/core/typed/typing-tasks.ts): the board reads five weeks of it, and not the journal.
create index fact_typed on kernel.fact (at) where
  type = 'estate.changed' or type = 'person.movedIn' or type = 'person.joined' or type = 'leaving.given'
  or type = 'person.movedOut' or type = 'settlement.issued' or type = 'person.corrected' or type = 'firm.known'
  or type = 'contract.signed' or type = 'contract.priced' or type = 'order.placed' or type = 'order.done'
  or type = 'order.checked' or type = 'order.invoiced' or type = 'order.paid';
