import type { fr } from './words.lease.fr.ts'

/** Who has left asks for a link to the papers of the lease. */
export const en: Record<keyof typeof fr, string> = {
  'mail.leaseLink.subject': 'The papers of your former home',
  'mail.leaseLink.what':
    'Here is the link that you asked for, to your inspections and your final account. Home: {place}.',
  'mail.leaseLink.yours':
    'It is yours: whoever has it reads these papers. It opens for {n} days, and no later than three years after the lease. You can always ask for another.',
  'mail.leaseLink.button': 'Read my papers',
}
