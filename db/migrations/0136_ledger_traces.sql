-- Traces are forgotten once a night: to find them by their hour then is cheaper than to keep an index of it at every answer.
drop index ledger.answer_trace_at;
