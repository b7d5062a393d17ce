import type { fr } from './words.refused.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.notice_form':
    'This is no notice yet: it takes a registered letter, an officer of the law, or handing it over against a receipt. The message is kept; give the tenant the form.',
  'refused.reason_unproved':
    'Without a proof that came along, this reason does not shorten the notice. Record three months, or tick the proof if it came along.',
  'refused.delay_too_short':
    'The notice runs until {day}: the lease can’t end before, unless the dwelling is let again.',
  'refused.received_ahead': 'That day has not come yet. Check the date.',
  'refused.day_too_far': 'That day is very far off. Check the year.',
  'refused.leaves_already':
    'A notice is recorded already for this lease, which ends on {day}. Correct it instead.',
  'refused.too_late':
    'The lease is over: this notice can’t be changed any more. What you have to say of it goes into a request.',
  'refused.promised_already':
    'The dwelling is promised to somebody already: this notice can’t be called off any more.',
  'refused.void_moved':
    'This dwelling has moved on meanwhile, or that step does not follow. Look where it stands.',
  'refused.not_ready': 'The dwelling is not ready yet: no keys are handed over before.',
  'refused.starts_missing': 'Say on which day the lease begins.',
  'refused.still_let': 'The lease before runs until {day}: the new one begins after it.',
  'refused.leased_already': 'A lease is recorded already for this dwelling. Correct that lease first.',
  'refused.diagnostic_expired':
    'On that day, {n} of the diagnostics that the lease must bear are missing or out of date: it can’t be signed without them. They are recorded on the page “Diagnostics” of the dwelling.',
  'refused.not_decent':
    'The dwelling is not decent: {n} of the things that décret 2002-120 asks for are missing. See to them first, or close the request that tells of them.',
  'refused.remark_unanswered':
    'A remark of the agency still waits for its answer: no lease is signed before.',
  'refused.remark_untimely':
    'A remark is made between the proposal of candidates and the signing of the lease.',
  'refused.class_unlettable':
    'With this energy class, the dwelling can’t be let on that day (act of 6 July 1989, art. 6).',
  'refused.unknown_finding': 'This diagnostic says nothing of the kind. Choose from the list.',
  'refused.days_outside': 'Not all of these days are empty days.',
  'refused.disputed_already': 'Some of these days are disputed already, and it is not settled yet.',
}
