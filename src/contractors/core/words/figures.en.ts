import type { fr } from './figures.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'figure.conforming': 'As they should be, checked on the spot',
  'figure.conforming.sentence': 'of the works checked on the spot were as they should be.',
  'figure.conforming.detail': '{n} of {of}, checked in the period.',
  'figure.equipmentTold': 'Minutes from a repair to the updated equipment',
  'figure.equipmentTold.sentence': 'minutes, most often, between a repair and what is told of the equipment.',
  'figure.equipmentTold.detail': 'Median of {among} repairs of the period, told of within 30 days.',
}
