import type { fr } from './words.pairs.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.pair_answered':
    'Somebody has just answered otherwise for this pair. If you do not agree, take that answer back first.',
  'refused.pair_open': 'This pair has no answer yet: there is nothing to take back.',
  'pairs.usage':
    'refs import ban|rnb|dpe|people FILE [--anyway] [--json]: take from a public register or a list what concerns your buildings',
  'pairs.same.door': 'door named in the diagnosis',
  'pairs.same.storey': 'same storey',
  'pairs.same.surface': 'same surface',
  'pairs.others_one': '{n} other dwelling fits as well',
  'pairs.others_other': '{n} other dwellings fit as well',
  'pairs.level.exact': '{field} the same {weight}',
  'pairs.level.close': '{field} nearly the same {weight}',
  'pairs.level.swapped': '{field} in another cell {weight}',
  'pairs.level.alike': '{field} alike {weight}',
  'pairs.level.differ': '{field} other {weight}',
  'pairs.field.address': 'address',
  'pairs.field.postcode': 'postcode',
  'pairs.field.building': 'building',
  'pairs.field.number': 'number',
  'pairs.field.door': 'door',
  'pairs.field.storey': 'storey',
  'pairs.field.surface': 'surface',
  'pairs.field.energy': 'energy class',
  'pairs.field.madeOn': 'made on',
  'pairs.field.lastName': 'last name',
  'pairs.field.firstName': 'first name',
  'pairs.field.phone': 'telephone',
  'pairs.field.email': 'e-mail',
  'pairs.ground': 'ground floor',
  'pairs.metres': '{n} m²',
}
