import { grantedTo } from '../../../kernel/core/access.ts'
import type { AskedField } from '../../../kernel/core/fields.ts'
import { grants } from '../grants.ts'
import { houseForms } from './house-forms.ts'
import type { SheetQuestion } from './sheet-form.ts'

const common = {
  askedBy: 'Direction du patrimoine',
  since: '2026-11-30',
  reviewOn: '2027-11-30',
} as const

const kinds: Record<SheetQuestion['form'], AskedField['kind']> = {
  words: 'text',
  year: 'number',
  euros: 'number',
  choice: 'choice',
}

const purposes: Record<string, readonly [french: string, english: string]> = {
  name: [
    'S’y retrouver entre les personnes du foyer : il n’est pas envoyé.',
    'Tell the persons of the home apart: it is not sent.',
  ],
}
const toState = [
  'Répondre à l’État, par la loi, sur qui vit dans les logements sociaux.',
  'Answer the State, by law, about who lives in social dwellings.',
] as const

// A question that both surveys ask is one field.
const byKey = new Map(houseForms.flatMap(({ questions }) => questions).map((one) => [one.key, one]))

const homeFields = [...byKey.values()].map(({ key, form, law, required }): AskedField => {
  const [purpose, english] = purposes[key] ?? toState
  return {
    ...common,
    key: `sheet.${key}`,
    kind: kinds[form],
    purpose,
    ...(law ? { legalBasis: law } : {}),
    english: { purpose: english, ...(law ? { legalBasis: law } : {}) },
    askedOf: grantedTo(grants, 'answerSheet', 'typeSheet'),
    required,
    readBy: ['campaign.file'],
    acts: ['sheet.answer', 'sheet.type'],
  }
})

const ofTeam = (
  key: string,
  kind: AskedField['kind'],
  [purpose, english]: readonly [string, string],
  act: string,
): AskedField => ({
  ...common,
  key: `campaign.${key}`,
  kind,
  purpose,
  english: { purpose: english },
  askedOf: grantedTo(grants, 'declare'),
  required: true,
  essential: true,
  readBy: ['campaign.list'],
  acts: [act],
})

/** What surveys ask of homes, by the house's own questions; and what opening one asks of the team. */
export const sheetFields: readonly AskedField[] = [
  ...homeFields,
  ofTeam(
    'due',
    'date',
    ['Dire à chaque foyer jusqu’à quand répondre.', 'Tell each home until when it may answer.'],
    'campaign.open',
  ),
  {
    ...ofTeam(
      'remindOn',
      'date',
      [
        'Rappeler ceux qui n’ont pas répondu, deux fois au plus.',
        'Remind who has not answered, twice at most.',
      ],
      'campaign.open',
    ),
    required: false,
  },
  {
    ...ofTeam(
      'without',
      'text',
      ['Ne pas interroger ceux que la loi dispense.', 'Not ask those whom the law exempts.'],
      'campaign.open',
    ),
    required: false,
  },
  ofTeam(
    'on',
    'date',
    ['Savoir quand effacer ce que les foyers ont répondu.', 'Know when to erase what homes have answered.'],
    'campaign.accept',
  ),
]
