import type { AskedField } from '../../kernel/core/fields.ts'
import { walkers } from '../../kernel/core/roles.ts'
import { grantedTo } from '../../kernel/core/access.ts'
import { askedFields, type AskedValue, askedValues } from './asks/asked-values.ts'
import { sheetFields } from './campaign/sheet-fields.ts'
import { grants } from './grants.ts'

const desks = grantedTo(grants, 'answerValue').filter((role) => !walkers.includes(role))

const purposes: Record<AskedValue, readonly [french: string, english: string]> = {
  storey: [
    'Dire à l’État, et à qui vient, à quel étage est le logement.',
    'Tell the State, and whoever comes, on which floor it is.',
  ],
  door: [
    'Dire à l’État, et à qui vient, quelle porte est la bonne.',
    'Tell the State, and whoever comes, which door it is.',
  ],
  rooms: [
    'Déclarer chaque logement au répertoire de l’État, et le louer à qui y tient.',
    'Declare each dwelling to the State’s register, and let it to whoever fits in.',
  ],
  surface: [
    'Déclarer chaque logement au répertoire de l’État, et calculer son loyer.',
    'Declare each dwelling to the State’s register, and reckon its rent.',
  ],
}

/** What the register lacks is asked of whoever is there, one value at a time: never on a form, and anybody may pass it over. */
const registerFields: readonly AskedField[] = askedFields.map(
  (field): AskedField => ({
    key: `statutory.${field}`,
    kind: field === 'door' ? 'text' : 'number',
    askedBy: 'Direction du patrimoine',
    purpose: purposes[field][0],
    legalBasis: 'Code de la construction et de l’habitation, art. L411-10 et R411-3',
    english: {
      purpose: purposes[field][1],
      legalBasis: 'French Building and Housing Code, art. L411-10 and R411-3',
    },
    askedOf: askedValues[field].of === 'walk' ? walkers : desks,
    required: false,
    since: '2026-11-29',
    reviewOn: '2027-11-29',
    readBy: ['register.file', 'place.card'],
    acts: ['register.answer'],
  }),
)

/** What this slice asks of people, who wants it and why. */
export const fields: readonly AskedField[] = [...registerFields, ...sheetFields]
