import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'beside.label': 'The place',
  'beside.page': 'Open the page of the place',
  'beside.thing': 'Asked before about this equipment',
  'beside.unit': 'Asked here before',
  'beside.building': 'Asked before in the building, of the same kind',
  'beside.none': 'Nothing else was asked.',
  'beside.open': 'Open',
  'beside.before': 'Before',
  'beside.more': 'The whole history',
  'beside.away': 'The history cannot be shown for the moment.',
}
