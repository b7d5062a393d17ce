import { grantedTo } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { grants } from './grants.ts'

const common = {
  askedBy: 'Direction de la relation locataires',
  since: '2026-11-29',
  reviewOn: '2027-11-29',
} as const

/** What we ask of people, who wants it and why. */
export const fields: readonly AskedField[] = [
  {
    ...common,
    key: 'satisfaction.face',
    kind: 'choice',
    purpose: 'Savoir si les gens sont contents de la réponse à leur demande, sans savoir qui.',
    english: {
      purpose: 'Know whether people are satisfied with the answer to their request, without knowing who.',
    },
    askedOf: grantedTo(grants, 'answerQuestion'),
    required: false,
    readBy: ['satisfaction.results'],
  },
  {
    ...common,
    key: 'satisfaction.code',
    kind: 'text',
    purpose: 'Compter aussi les réponses qui viennent par courrier ou au téléphone.',
    english: { purpose: 'Count the answers that come by letter or by telephone as well.' },
    askedOf: grantedTo(grants, 'typeAnswer'),
    required: true,
    essential: true,
    readBy: ['satisfaction.results'],
  },
  {
    ...common,
    key: 'survey.name',
    kind: 'text',
    purpose: 'Reconnaître une enquête parmi les autres, sur sa page et dans le nom de son fichier.',
    english: { purpose: 'Know a survey among others, on its page and in the name of its file.' },
    askedOf: grantedTo(grants, 'runSurvey'),
    required: true,
    essential: true,
    readBy: ['survey.list'],
  },
]
