import { expect, test } from 'vitest'
import { findFacts, indexFacts } from './find-facts.ts'
import { findHeld, indexMeasures } from './find-held.ts'
import { findKnown } from './find-known.ts'
import { stemsOf } from './word-stems.ts'
import { requestFamilies, things } from './vocabulary.ts'
import { byProducts, byProductsFor, kindOfSource, registers, registersFor } from './elsewhere.ts'

const rows = [
  { code: 'homes', title: 'Logements', said: 'parc', by: ['agency', 'rooms'] as const },
  {
    code: 'homesVacant',
    title: 'Logements sans bail en cours',
    said: 'vides inoccupés libres',
    by: ['agency'] as const,
  },
  { code: 'requests', title: 'Demandes déposées', said: '', by: ['agency', 'family', 'nature'] as const },
  { code: 'requestsOpen', title: 'Demandes en cours', said: '', by: ['agency', 'family'] as const },
  { code: 'requestsDelay', title: 'Délai médian de réparation', said: 'demandes', by: ['family'] as const },
]
const agencies = [
  { id: 'centre', name: 'Agence Centre' },
  { id: 'hn', name: 'Agence Horte-Neuve' },
]
const index = indexMeasures(rows, { families: requestFamilies, things })
const find = (asked: string) => findHeld(asked, index, agencies)

test('accents, endings, capitals and synonyms make no difference', () => {
  expect(stemsOf('Les APPARTEMENTS')).toEqual(stemsOf('logement'))
  expect(stemsOf('réclamations')).toEqual(stemsOf('une demande'))
  expect(stemsOf('les courriels')).not.toEqual(stemsOf('les courriers'))
})

test('words that nothing here has, or that say nothing, find nothing', () => {
  for (const asked of ['', '   ', '???', 'combien', 'boîtes aux lettres normalisées'])
    expect(findFacts(asked, indexFacts(rows))).toEqual([])
})

test('the closest comes first, narrowed to what is named, by the cut that is asked for', () => {
  expect(find('Combien d’appartements vides par agence ?')[0]).toEqual({
    code: 'homesVacant',
    by: 'agency',
    only: {},
  })
  expect(find('Combien de pannes de chauffage à l’agence Centre ?')[0]).toEqual({
    code: 'requests',
    by: null,
    only: { family: 'heating', agency: 'centre' },
  })
  expect(find('Le centre est-il loin ?')).toEqual([])
  expect(find('Combien de logements à Horte-Neuve par nombre de pièces ?')[0]).toEqual({
    code: 'homes',
    by: 'rooms',
    only: { agency: 'hn' },
  })
})

test('three at most, each once', () => {
  const found = find('Délai des demandes de logements vides de chauffage').map(({ code }) => code)
  expect(found.length).toBeLessThanOrEqual(3)
  expect(new Set(found).size).toBe(found.length)
})

const codesIn = (mail: string): string[] => find(mail).map(({ code }) => code)

test('a long mail finds what its core sentence finds', () => {
  const core = 'combien de logements vides par agence'
  for (const mail of [
    `Bonjour à tous, suite au comité de lundi, pourriez-vous me transmettre ${core} ? Merci d’avance, cordialement`,
    `Dans le cadre de la préparation du budget, merci de nous indiquer ${core}. Retour impératif avant jeudi midi.`,
    `Chers collègues, la presse nous interroge. ${core} ? Un tableau Excel suffira. Bonne journée`,
    `URGENT : ${core.toUpperCase()} SVP`,
    `Le préfet souhaite savoir ${core}, au plus tard vendredi`,
  ])
    expect([mail, find(mail)]).toEqual([mail, find(core)])
  expect(find(core)[0]).toMatchObject({ code: 'homesVacant', by: 'agency' })
})

test('politeness, haste and files to fill do not change the order', () => {
  const bare = codesIn('Délai des demandes de logements vides')
  for (const around of ['Bonjour, ', 'Merci de me dire : ', 'Pourriez-vous préciser svp : '])
    expect(codesIn(`${around}délai des demandes de logements vides`)).toEqual(bare)
})

test('two questions in one mail are both answered', () => {
  const codes = codesIn('Combien de logements vides, et quel délai de réparation des demandes ? Merci')
  expect(codes).toEqual(expect.arrayContaining(['homesVacant', 'requestsDelay']))
})

test('a stranger matter finds nothing, in however many words that are known', () => {
  for (const asked of [
    'Combien de logements ont la fibre optique dans le séjour ?',
    'Bonjour, pour le rapport, merci d’indiquer la couleur des volets des logements de votre agence.',
    'Combien de demandes de subvention avez-vous envoyées au mécène ?',
  ])
    expect([asked, codesIn(asked)]).toEqual([asked, []])
})

test('a rule that is asked for is no count', () => {
  expect(codesIn('Que faire quand un logement est vide ?')).toEqual([])
  expect(codesIn('Que faire des logements vides, et combien sont-ils ?')).toContain('homesVacant')
  expect(registersFor('Quelle est la procédure pour les impayés de loyer ?')).toEqual([])
})

test('a number of rooms narrows; several are told apart; what stands before a colon is what is asked of', () => {
  expect(find('Combien de T3 à Horte-Neuve ?')[0]).toEqual({
    code: 'homes',
    by: null,
    only: { agency: 'hn', rooms: '3' },
  })
  expect(find('Combien de logements T1, T2, T3 ?')[0]).toMatchObject({ by: 'rooms', only: {} })
  expect(codesIn('On m’interroge sur les logements vides : combien ?')).toContain('homesVacant')
})

test('a mail of two thousand signs, and one without a word, are read', () => {
  expect(find(`${'Bien cordialement à tous. '.repeat(200)} Combien de logements vides ?`)).toEqual([])
  expect(codesIn(`Combien de logements vides ? ${'Bien cordialement à tous. '.repeat(200)}`)).toContain(
    'homesVacant',
  )
  expect(find('!?.,;:'.repeat(300))).toEqual([])
})

test('a slip of the hand is understood, and a word that is nearly another is not taken for it', () => {
  expect(find('combien de logemnts vides')).toEqual(find('combien de logements vides'))
  expect(codesIn('combien de logements en fibre')).not.toContain('homesVacant')
})

const known = [
  {
    id: 'bugs',
    asked: 'Une locataire signale des punaises de lit : qui paie le traitement ?',
    reply: 'Le premier traitement est pour nous : passez le bon au titulaire du marché.',
  },
  {
    id: 'wreck',
    asked: 'Une épave stationne sur notre parking, comment la faire enlever ?',
    reply: 'Affichez un avis huit jours, puis saisissez le commissariat.',
  },
  {
    id: 'door',
    asked: 'Le locataire refuse l’accès au logement, quelle procédure ?',
    reply: 'Envoyez une lettre recommandée après deux avis de passage.',
  },
]
const answersTo = (mail: string): string[] => findKnown(mail, known).map(({ id }) => id)

test('an answer of before is found by a whole mail', () => {
  expect(
    answersTo(
      'Bonjour, une locataire nous écrit au siège. Elle a des punaises de lit et demande si le traitement est à ses frais. Comment faites-vous d’habitude ? Merci de votre retour avant vendredi.',
    ),
  ).toEqual(['bugs'])
  expect(
    answersTo('Une voiture, une épave, bloque le parking depuis des mois : comment la faire enlever ?'),
  ).toEqual(['wreck'])
})

test('an answer of before is not found by a word that all have, nor where figures are asked', () => {
  for (const asked of [
    '',
    'Comment faire avec ce locataire ?',
    'Combien de locataires avons-nous au total ?',
  ])
    expect([asked, answersTo(asked)]).toEqual([asked, []])
})

test('each thing that a hurried mail counts is found for itself, whatever else stands in the sentence', () => {
  expect(
    codesIn(
      'Pour vendredi DERNIER DÉLAI le nb de logements vides au 31/12, par agence, en séparant vente / démolition, nb de piscines, teinte des stores. Merci',
    ),
  ).toContain('homesVacant')
  expect(codesIn('Merci d’indiquer le nb de logements dotés d’une piscine.')).toEqual([])
})

test('«quelles agences» asks by what it is told; «en ce moment» asks what is open', () => {
  expect(find('Quelles agences ont des logements vides ?')[0]).toMatchObject({
    code: 'homesVacant',
    by: 'agency',
  })
  expect(find('Combien de pannes de chauffage en ce moment ?').map(({ code }) => code)).toContain(
    'requestsOpen',
  )
  expect(find('Combien de pannes de chauffage l’an dernier ?')[0]).toMatchObject({ code: 'requests' })
})

test('an answer of before is offered to no mail that counts, that wants somebody to look, or that is of another matter', () => {
  for (const asked of [
    'Combien de punaises de lit avez-vous traitées par agence, et quel montant ?',
    'Le gardien est-il passé voir l’épave du parking ? Allez-y et dites-moi ce qu’il a vu.',
    'Quelle procédure pour enlever les vélos du local, et combien de jours d’affichage avant ?',
  ])
    expect([asked, answersTo(asked)]).toEqual([asked, []])
})

test('who wants somebody to look is told of the round that sees it', () => {
  expect(
    byProductsFor(
      'On me signale un squat dans les caves du bâtiment D. Le gardien y est-il descendu, a-t-il vu des couchages ? Ne pas y aller seul.',
    ),
  ).toContain('roundCellar')
})

test('what stands elsewhere is found by its words, and is known by its code', () => {
  expect(registersFor('Quels logements sont en quartier prioritaire ?')[0]).toBe('rplsQuarter')
  expect(registersFor('Montant des impayés de loyer ?')).toContain('erpDebt')
  expect(byProductsFor('Quel est l’état de propreté des halls ?')).toContain('roundHall')
  for (const [code] of registers) expect(kindOfSource(code)).toBe('derived')
  for (const [code] of byProducts) expect(kindOfSource(code)).toBe('act')
  expect(kindOfSource('nowhere')).toBeUndefined()
})
