import type { fr } from './words.heard.fr.ts'

/** In a thread of the office: a tenant said that she leaves. */
export const en: Record<keyof typeof fr, string> = {
  'leaving.heard': 'The tenant speaks of leaving',
  'leaving.heard.not':
    'This is no notice yet: it takes a registered letter, a commissaire de justice, or a letter handed over against a receipt. Give the tenant the form if it is still missing.',
  'leaving.heard.stands': 'The notice is recorded: the lease ends on {day}.',
  'leaving.heard.record': 'Record a notice in due form',
  'leaving.heard.form': 'The form to print',
  'leaving.heard.open': 'See the notice',
}
