import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'file.kind.leaving': 'Notices to leave',
  'file.why.leaving':
    'The notice that you gave, kept for three years after the lease; the reason of a short one, for one year.',
  'file.key.way': 'By which way',
  'file.key.receivedOn': 'Received on',
  'file.key.months': 'Months of notice',
  'file.key.withdrawnOn': 'Called off by agreement on',
}
