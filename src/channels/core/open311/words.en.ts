import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'open311.number': 'Request no. {no}',
  'open311.stands.OPEN': 'Received',
  'open311.stands.IN_PROGRESS': 'Under way',
  'open311.stands.ACTION_SCHEDULED': 'A visit is planned',
  'open311.stands.FIXED': 'Repaired',
  'open311.stands.DUPLICATE': 'Reported already: followed with the other report',
  'open311.stands.NO_FURTHER_ACTION': 'Closed without repair',
  'open311.stands.NOT_COUNCILS_RESPONSIBILITY': 'Not the landlord’s',
  'open311.told.OPEN': 'The landlord takes this report up again.',
  'open311.told.IN_PROGRESS': 'The landlord is seeing to it.',
  'open311.told.ACTION_SCHEDULED': 'A visit is planned.',
  'open311.told.FIXED': 'It is repaired.',
  'open311.told.DUPLICATE': 'It was reported already: the landlord follows the other report.',
  'open311.told.NO_FURTHER_ACTION': 'The landlord closed this report without repair.',
  'open311.told.NOT_COUNCILS_RESPONSIBILITY': 'It is not for the landlord to do.',
}
