import type { fr } from './words.home.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'leaving.record': 'Notice',
  'lease.papers.lacking_one': '{n} diagnostic is missing for that day: the lease can’t begin without it.',
  'lease.papers.lacking_other':
    '{n} diagnostics are missing for that day: the lease can’t begin without them.',
  'lease.papers.class': 'With its energy class, this dwelling can’t be let on that day.',
  'lease.remark': 'A remark of the agency still waits for its answer: the lease is not recorded before.',
  'lease.papers.record': 'See its diagnostics',
  'leaving.heard': 'The tenant speaks of leaving',
  'leaving.heard.not':
    'This is no notice yet: it takes a registered letter, a commissaire de justice, or a letter handed over against a receipt. Give the tenant the form if it is still missing.',
  'leaving.heard.stands': 'The notice is recorded: the lease ends on {day}.',
  'leaving.heard.record': 'Record a notice in due form',
  'leaving.heard.form': 'The form to print',
  'leaving.heard.open': 'See the notice',
}
