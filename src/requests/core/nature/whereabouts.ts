import { natureOf } from './catalogue.ts'
import { sharedOdds } from './likeness.ts'
import { ofLastWords } from './remember-words.ts'
import { usualPartOf } from './usual-part.ts'
import { matches, tokensOf } from './word-tokens.ts'

/** The words by which a part is called, in both languages. */
const partHints: readonly (readonly [part: string, terms: readonly string[]])[] = [
  ['lift', ['ascenseur*', 'assenseur*', 'ascenceur*', 'elevator*', 'lift']],
  ['cellar', ['cave*', 'sous+sol', 'cellar*', 'basement']],
  ['parking', ['parking*', 'garage*', 'box', 'car+park']],
  ['bins', ['local+poubelle*', 'vide+ordure*', 'bin+room', 'poubelle*', 'conteneur*', 'container*']],
  ['roof', ['toit*', 'toiture', 'terrasse+toit', 'gouttiere*', 'cheminee*', 'lanterneau', 'roof']],
  [
    'stairs',
    [
      'escalier*',
      'palier*',
      'cage',
      'montee',
      'coursive*',
      'couloir*',
      'minuterie',
      'stair*',
      'landing*',
      'corridor*',
      'hallway',
    ],
  ],
  ['hall', ['hall', 'entree+immeuble', 'porte+bas', 'boite+lettre*', 'boites+lettres', 'rez', 'lobby']],
  [
    'outside',
    ['dehors', 'cour', 'trottoir*', 'jardin*', 'pelouse*', 'facade*', 'allee*', 'outside', 'devant+immeuble'],
  ],
]

/** Everybody's, by their words: the whole house, a neighbour too, or a part that is nobody's alone. */
const sharedHints: readonly string[] = [
  'immeuble*',
  'batiment*',
  'residence',
  'tour',
  'tout+monde',
  'chez+voisin*',
  'voisine+aussi',
  'voisins+aussi',
  'aucun+logement*',
  'toute+cage',
  'tous+etages',
  'dernier+etage',
  'collectif*',
  'collective*',
  'communes',
  'building',
  'whole+block',
  'everyone',
  'dessus+voisin*',
  'devant+porte',
  'entree+1*',
  'limmeuble',
  'en+bas',
  'den+bas',
  'ni+voisine',
  'ni+voisin*',
  'tous+voisins',
  'toute+montee',
  'plusieurs+etages',
  'premier+dernier',
  'autres+locataires',
  'toutes+boites',
  'boites+arrache*',
  'arrache*+boites',
  'quatre+boites',
  'nos+boites',
  'bord+toit',
  'panneau+affichage',
  'vitres+hall',
  'local+velo*',
  'local+technique',
  'portail*',
  'digicode*',
  'entree+immeuble',
  'entree+sale*',
  'dessus+entree',
  'porte+entree+immeuble',
  'sous+boites',
  'espaces+vert*',
  'aire+jeu*',
  'lampadaire*',
  'downstairs',
  'neighbours+too',
  'whole+building',
]

/** A home: said so, or a room that only a home has. */
const ownHomeHints: readonly string[] = [
  'ma+chambre',
  'mon+salon',
  'ma+cuisine',
  'ma+salle',
  'mes+toilettes',
  'chez+moi',
  'mon+appartement',
  'mon+logement',
  'mon+plafond',
  'ma+baignoire',
  'ma+douche',
  'mon+balcon',
  'mon+couloir',
  'mon+entree',
  'my+flat',
  'my+kitchen',
]

const isHeard = (words: readonly string[], hint: string): boolean => {
  const [first, ...rest] = hint.split('+')
  return words.some(
    (word, at) =>
      matches(first!, word) === 1 &&
      rest.every((term, i) => words.slice(at + i + 1, at + i + 4).some((next) => matches(term, next) === 1)),
  )
}

const isAnyHeard = (words: readonly string[], hints: readonly string[]): boolean =>
  hints.some((hint) => isHeard(words, hint))

/** From here on the requester's words put it where all walk, though none of them names it. */
const sharedFrom = 0

/** Where it is, from what is wrong and from the requester's words: `home`, or the part for all (none: the whole building). */
export type Whereabouts = { home: true } | { home: false; part: string | undefined }

/**
 * The place follows the nature: what stands in no dwelling is filed in none. What may stand in both is where her words put
 * it, and at home when they put it nowhere.
 */
export const whereaboutsOf = (code: string, said: string): Whereabouts => {
  const { where } = natureOf(code)
  if (!where.includes('common') || ofLease.has(code)) return { home: true }
  const { part, isShared } = readPlace(said)
  return where.includes('dwelling') && !isShared
    ? { home: true }
    : { home: false, part: part ?? usualPartOf(code) }
}

// What is asked about one’s lease is about a home, whatever part is named: «un rez-de-chaussée». Other matters may be of where all walk.
const ofLease: ReadonlySet<string> = new Set([
  'matter.rent',
  'matter.notice',
  'matter.transfer',
  'matter.application',
])

/** The part that the requester's words name, and whether they put it where all walk. Of who names both, a home and a part, the rest tells. */
const readPlace = ofLastWords((said) => {
  const words = tokensOf(said).map(({ word }) => word)
  const part = partHints.find(([, terms]) => isAnyHeard(words, terms))?.[0]
  const isNamed = part !== undefined || isAnyHeard(words, sharedHints)
  const odds = sharedOdds(said)
  const isShared = isAnyHeard(words, ownHomeHints) ? isNamed && odds > 0 : isNamed || odds > sharedFrom
  return { part, isNamed, isShared }
})

/** Whether a part for all is named, and nothing else that is said speaks for a home. */
export const isClearlyShared = (said: string): boolean => {
  const { isNamed, isShared } = readPlace(said)
  return isNamed && isShared && sharedOdds(said) > 0
}
