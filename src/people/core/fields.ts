import type { AskedField } from '../../kernel/core/fields.ts'

const since = '2026-01-01'
const office = ['operator', 'agent', 'technician', 'manager'] as const

/** What we ask about people, who wants it and why. */
export const fields: readonly AskedField[] = [
  {
    key: 'person.phone',
    kind: 'text',
    askedBy: 'Agences de proximité',
    purpose: 'Convenir d’une visite, prévenir d’un retard.',
    legalBasis: 'Exécution du bail (RGPD, art. 6-1-b)',
    english: {
      purpose: 'Agree on a visit, warn of a delay.',
      legalBasis: 'Performance of the lease (GDPR, art. 6-1-b)',
    },
    askedOf: ['tenant', 'caretaker', ...office],
    required: false,
    since,
    reviewOn: '2027-06-30',
    readBy: ['caller.card', 'search.box', 'order.card'],
  },
  {
    key: 'person.email',
    kind: 'text',
    askedBy: 'Agences de proximité',
    purpose: 'Envoyer le lien vers le fil et les avis.',
    legalBasis: 'Exécution du bail (RGPD, art. 6-1-b)',
    english: {
      purpose: 'Send the link to the thread and the notices.',
      legalBasis: 'Performance of the lease (GDPR, art. 6-1-b)',
    },
    askedOf: ['tenant', 'caretaker', ...office],
    required: false,
    since,
    reviewOn: '2027-06-30',
    readBy: ['notices.mail', 'session.link'],
  },
  {
    key: 'person.notices',
    kind: 'choice',
    askedBy: 'Agences de proximité',
    purpose: 'Savoir qui accepte de recevoir les avis de son immeuble.',
    legalBasis: 'Consentement (RGPD, art. 6-1-a)',
    english: {
      purpose: 'Know who agrees to receive the notices of her building.',
      legalBasis: 'Consent (GDPR, art. 6-1-a)',
    },
    askedOf: ['tenant'],
    required: false,
    since,
    reviewOn: '2027-06-30',
    readBy: ['notices.mail'],
  },
  {
    key: 'alert.code',
    kind: 'choice',
    askedBy: 'Prévention et sécurité au travail',
    purpose: 'Protéger les personnes qui se rendent sur place.',
    legalBasis: 'Obligation de sécurité de l’employeur (Code du travail, art. L4121-1)',
    english: {
      purpose: 'Protect the people who go there.',
      legalBasis: 'The employer’s duty of safety (French Labour Code, art. L4121-1)',
    },
    askedOf: ['caretaker', 'technician', 'agent', 'manager', 'operator'],
    required: true,
    since,
    reviewOn: '2027-01-31',
    readBy: ['alert.list', 'person.card', 'caller.card', 'order.card'],
  },
  {
    key: 'alert.until',
    kind: 'date',
    askedBy: 'Délégué à la protection des données',
    purpose: 'Qu’aucune alerte ne survive à sa raison.',
    english: { purpose: 'That no alert outlives its reason.' },
    askedOf: ['caretaker', 'technician', 'agent', 'manager', 'operator'],
    required: true,
    since,
    reviewOn: '2027-01-31',
    readBy: ['person.card', 'caller.card', 'order.card'],
  },
]
