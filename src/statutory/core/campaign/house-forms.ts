import type { SheetColumn, SheetForm, SheetQuestion } from './sheet-form.ts'

const ops = 'CCH, art. L442-5'
const sls = 'CCH, art. L441-9'
/** What the annex asks for was not to be had: told as what it is. */
const annex = 'arrêté du 13 février 2020, annexe 2 (à confirmer)'

const resources = (law: string): SheetQuestion => ({
  key: 'resources',
  side: 'home',
  form: 'euros',
  fr: 'Revenu fiscal de référence de l’année {before}, pour tout le foyer : additionnez celui de chaque avis d’impôt',
  en: 'Reference tax income of {before} for the whole home: add up the one on each tax notice',
  law,
  required: true,
})

const name: SheetQuestion = {
  key: 'name',
  side: 'person',
  form: 'words',
  fr: 'Nom, pour vous y retrouver : il n’est pas envoyé à l’État',
  en: 'Name, for you to find your way: it is not sent to the State',
  law: '',
  required: false,
}
const born = (law: string): SheetQuestion => ({
  key: 'born',
  side: 'person',
  form: 'year',
  fr: 'Année de naissance',
  en: 'Year of birth',
  law,
  required: true,
})
const activity: SheetQuestion = {
  key: 'activity',
  side: 'person',
  form: 'choice',
  fr: 'Que fait cette personne ?',
  en: 'What does this person do?',
  law: annex,
  required: false,
  choices: [
    { code: 'lasting', fr: 'Emploi durable', en: 'Lasting job' },
    { code: 'short', fr: 'Emploi court ou intérim', en: 'Short or agency job' },
    { code: 'seeking', fr: 'Cherche un emploi', en: 'Looking for work' },
    { code: 'retired', fr: 'À la retraite', en: 'Retired' },
    { code: 'studying', fr: 'École ou études', en: 'School or studies' },
    { code: 'home', fr: 'Sans emploi, ne cherche pas', en: 'Not working, not looking' },
  ],
}
const tie: SheetQuestion = {
  key: 'tie',
  side: 'person',
  form: 'choice',
  fr: 'Qui est-ce dans le foyer ?',
  en: 'Who is this in the home?',
  law: annex,
  required: false,
  choices: [
    { code: 'holder', fr: 'Titulaire du bail', en: 'Holder of the lease' },
    { code: 'partner', fr: 'Conjoint ou compagnon', en: 'Spouse or partner' },
    { code: 'child', fr: 'Enfant', en: 'Child' },
    { code: 'other', fr: 'Autre personne', en: 'Another person' },
  ],
}
const aid = (law: string): SheetQuestion => ({
  key: 'aid',
  side: 'home',
  form: 'choice',
  fr: 'Recevez-vous une aide au logement ?',
  en: 'Do you receive housing benefit?',
  law,
  required: false,
  choices: [
    { code: 'none', fr: 'Non', en: 'No' },
    { code: 'apl', fr: 'Oui, l’APL', en: 'Yes, APL' },
    { code: 'al', fr: 'Oui, une allocation de logement', en: 'Yes, a housing allowance' },
  ],
})
const inclusion: SheetQuestion = {
  key: 'inclusion',
  side: 'home',
  form: 'choice',
  fr: 'Quelqu’un a-t-il une carte mobilité inclusion « invalidité » ?',
  en: 'Does anybody hold a mobility inclusion card marked “invalidité”?',
  law: sls,
  required: false,
  choices: [
    { code: 'yes', fr: 'Oui', en: 'Yes' },
    { code: 'no', fr: 'Non', en: 'No' },
  ],
}

const places: readonly SheetColumn[] = [
  { heading: 'REF_LOGEMENT', known: 'ref' },
  { heading: 'ADRESSE', known: 'address' },
  { heading: 'PORTE', known: 'door' },
  { heading: 'CODE_POSTAL', known: 'postcode' },
  { heading: 'COMMUNE', known: 'commune' },
  { heading: 'INSEE', known: 'insee' },
  { heading: 'DATE_BAIL', known: 'leaseFrom' },
  { heading: 'REPONDU_LE', known: 'answeredOn' },
  { heading: 'NB_PERSONNES', known: 'persons' },
  { heading: 'NB_MINEURS', known: 'minors' },
]
/** Persons of a home who have columns of their own. */
const persons = [1, 2, 3, 4, 5, 6, 7, 8]
const ofEach = (columns: Readonly<Record<string, string>>): SheetColumn[] =>
  persons.flatMap((nth) =>
    Object.entries(columns).map(([heading, person]) => ({ heading: `${heading}_${nth}`, person, nth })),
  )

/**
 * What is asked where the landlord has brought nothing. Headings are the house's own: the annex of the arrêté was not to be had, so
 * that each is held against the tool of the State before anything is sent.
 */
export const houseForms: readonly SheetForm[] = [
  {
    kind: 'ops',
    since: 2020,
    version: null,
    confirmed: false,
    law: 'CCH, art. L442-5 et R442-13',
    questions: [name, born(annex), tie, activity, resources(ops), aid(annex)],
    columns: [
      ...places,
      { heading: 'REVENU_FISCAL', home: 'resources' },
      { heading: 'AIDE_LOGEMENT', home: 'aid' },
      ...ofEach({ ANNEE_NAISSANCE: 'born', LIEN: 'tie', ACTIVITE: 'activity' }),
    ],
  },
  {
    kind: 'sls',
    since: 2020,
    version: null,
    confirmed: false,
    law: 'CCH, art. L441-9',
    questions: [name, born(sls), resources(sls), aid(sls), inclusion],
    columns: [
      ...places,
      { heading: 'REVENU_FISCAL', home: 'resources' },
      { heading: 'AIDE_LOGEMENT', home: 'aid' },
      { heading: 'CMI_INVALIDITE', home: 'inclusion' },
      ...ofEach({ ANNEE_NAISSANCE: 'born' }),
    ],
  },
]
