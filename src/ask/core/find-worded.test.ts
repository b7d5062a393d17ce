import { expect, test } from 'vitest'
import type { Cut } from './cuts.ts'
import { findHeld, indexMeasures, type Surroundings } from './find-held.ts'
import { requestFamilies, things } from './vocabulary.ts'
import { hearWordings, indexWordings } from './wordings/hear-wording.ts'
import { wordingsOfOrders } from './wordings/wordings-of-orders.ts'
import { wordingsOfPeople } from './wordings/wordings-of-people.ts'
import { wordingsOfPlaces } from './wordings/wordings-of-places.ts'
import { wordingsOfRequests } from './wordings/wordings-of-requests.ts'
import { fr } from './words.measures.fr.ts'

const placed: readonly Cut[] = [
  'agency',
  'residence',
  'building',
  'firm',
  'family',
  'nature',
  'thing',
  'trade',
]
const index = indexMeasures(
  Object.entries(fr).map(([key, title]) => {
    const code = key.slice('measure.'.length)
    return { code, title, said: '', by: placed, dated: code !== 'requestsOpen' }
  }),
  { families: requestFamilies, things },
)
const find = (mail: string, around?: Surroundings) => findHeld(mail, index, [], around)
const codesIn = (mail: string): string[] => find(mail).map(({ code }) => code)

test('every wording is of a measure that has a sentence', () => {
  for (const [code] of [...wordingsOfRequests, ...wordingsOfOrders, ...wordingsOfPlaces, ...wordingsOfPeople])
    expect([code, `measure.${code}` in fr]).toEqual([code, true])
})

test('all words of a line must stand in a sentence, and none that it will not have', () => {
  const lines = indexWordings([['late', 'bons|os retard* -loyer', 'en_retard']])
  const hear = (words: string): string[] => hearWordings(words, lines).map(({ code }) => code)
  expect(hear('les bons retardes')).toEqual(['late'])
  expect(hear('retard des bons de loyer')).toEqual([])
  expect(hear('il est en retard')).toEqual(['late'])
  expect(hear('des bonsoirs')).toEqual([])
})

test.each([
  [
    'Clôture : merci de lister les commandes faites mais pas encore facturées, pour passer les FNP',
    'ordersUnbilled',
  ],
  [
    'MERCI DE ME REMONTER TOUTES LES RESERVES GPA NON LEVEES, je vois l’entreprise jeudi',
    'requestsGuaranteeOpen',
  ],
  ['Un locataire refuse l’accès au gaz : combien de cas chez vous ?', 'requestsAccessRefused'],
  ['URGENT chaudieres > 20 ans, combien par site svp', 'equipmentTwentyYears'],
  ['Quels logements vont se libérer d’ici février ?', 'noticesRunning'],
  ['il manque l’identifiant RPLS pour plusieurs logements, lesquels ?', 'homesWithoutRegister'],
  ['Stock de réclamations ouvertes depuis plus de 60 jours, CODIR mardi', 'requestsTwoMonths'],
])('«%s» asks for %s', (mail, code) => {
  expect(codesIn(mail)).toContain(code)
})

test('a matter that is named narrows what is asked; its bugs tell by themselves that something is amiss, its doors do not', () => {
  expect(find('Punaises de lit : liste des immeubles touchés, l’ARS nous a écrit.')[0]).toEqual({
    code: 'requests',
    by: 'building',
    only: { nature: 'pest.bedbug' },
  })
  expect(codesIn('De quelle couleur sont les volets et les portes palières de la tour Jaurès ?')).toEqual([])
})

test('a short question leans on the matter that was named before, a whole one does not', () => {
  expect(find('On nous signale des rats énormes au 12. Combien de signalements ?')[0]?.only).toEqual({
    nature: 'pest.rodent',
  })
  const stock = find(
    'Combien de punaises ? Et stock de réclamations ouvertes depuis plus de 60 jours, CODIR mardi',
  )
  expect(stock.find(({ code }) => code === 'requestsTwoMonths')?.only).toEqual({})
})

test('a period and a place that are named narrow what has a date and a place', () => {
  const around: Surroundings = { today: '2026-11-29', places: [{ cut: 'residence', name: 'Les Violettes' }] }
  expect(
    find(
      'Combien de punaises aux violettes ? non, à la résidence LES VIOLETTES, depuis septembre',
      around,
    )[0],
  ).toEqual({
    code: 'requests',
    by: null,
    only: { nature: 'pest.bedbug', residence: 'Les Violettes', from: '2026-09-01', to: '2026-11-30' },
  })
  const open = find('Combien de punaises non traitées en ce moment depuis septembre ?', around)
  expect(open.find(({ code }) => code === 'requestsOpen')?.only).toEqual({ nature: 'pest.bedbug' })
})

test('who wants a rule, a photo, an opinion or what nobody counts is offered no figure', () => {
  for (const mail of [
    'Coucou, pour le journal je cherche deux belles histoires de gardiens et une photo. Bouclage le 8 :)',
    'Qui a le droit de signer un devis de 3 000 € en agence ?',
    'Combien de salariés ont le permis de conduire ?',
    'Dites-moi franchement ce que vous pensez des permanences du vendredi',
  ])
    expect([mail, codesIn(mail)]).toEqual([mail, []])
})
