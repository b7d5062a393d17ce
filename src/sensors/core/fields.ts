import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const ofPairing = {
  askedOf: grantedTo(grants, 'pair', 'exchange'),
  since: '2026-11-30',
  reviewOn: '2027-11-30',
  readBy: ['device.list'],
} as const

/** What we ask of people, who wants it and why. */
export const fields: readonly AskedField[] = [
  {
    ...ofPairing,
    key: 'device.label',
    answer: 'address',
    kind: 'text',
    askedBy: 'Agences de proximité',
    purpose: 'Reconnaître le capteur parmi ceux qui parlent, et n’entendre que les nôtres.',
    english: { purpose: 'Know the device among those that speak, and hear none but ours.' },
    required: true,
    essential: true,
  },
  {
    ...ofPairing,
    key: 'device.kind',
    kind: 'choice',
    askedBy: 'Agences de proximité',
    purpose: 'Savoir ce qu’il mesure, et donc ce qu’il peut dire d’une fuite ou d’une panne.',
    english: { purpose: 'Know what it measures, so what it can tell of a leak or a breakdown.' },
    required: true,
    essential: true,
  },
  {
    ...ofPairing,
    key: 'device.index',
    answer: 'firstIndex',
    acts: ['device.pair', 'device.replace'],
    kind: 'number',
    askedBy: 'Agences de proximité',
    purpose: 'Compter l’eau du jour où un compteur est changé, sans rien inventer.',
    english: { purpose: 'Count the water of the day on which a meter is changed, and invent none.' },
    required: false,
  },
  {
    ...ofPairing,
    key: 'device.photos',
    kind: 'photo',
    askedBy: 'Agences de proximité',
    purpose: 'Montrer les deux cadrans à qui demande d’où viennent les chiffres.',
    english: { purpose: 'Show both dials to whoever asks where the figures come from.' },
    required: false,
  },
  {
    ...ofPairing,
    key: 'device.setpoint',
    answer: 'setpoint',
    kind: 'number',
    readBy: ['heating.rules'],
    askedBy: 'Direction du patrimoine',
    purpose: 'Savoir tout de suite qu’une chaufferie ne chauffe plus, sans attendre d’avoir vu sa quinzaine.',
    english: {
      purpose: 'Know at once that a boiler room heats no more, without first seeing a fortnight of it.',
    },
    required: false,
  },
  {
    key: 'renewal.cents',
    kind: 'number',
    askedOf: grantedTo(grants, 'priceRenewal'),
    since: '2026-11-30',
    reviewOn: '2027-11-30',
    readBy: ['wear.plan'],
    askedBy: 'Direction du patrimoine',
    purpose: 'Comparer ce que coûtent les pannes à venir et un remplacement.',
    english: { purpose: 'Compare what failures to come cost with a replacement.' },
    required: false,
  },
]
