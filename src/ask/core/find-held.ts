import { plain } from '../../kernel/core/fold-words.ts'
import type { Only } from './contract.ts'
import type { Cut } from './cuts.ts'
import {
  type FactIndex,
  type Findable,
  findByStems,
  indexFacts,
  leastScore,
  wantedIn,
  type WantedStems,
  weighStem,
} from './find-facts.ts'
import { findWorded, type ScoredFact } from './find-worded.ts'
import { periodNamed, quarterNamed } from './named-period.ts'
import { splitMail } from './split-mail.ts'
import { grounds, shapes, stemOf, stemsOf } from './word-stems.ts'

/** A measure as it is looked for, with its cuts. */
export type HeldMeasure = Findable & { by: readonly Cut[]; dated?: boolean }
/** A value that a question may name: a family of requests, a kind of equipment. `words`: all by which it is called. */
export type NamedValue = { value: string; words: string }
export type NamedAgency = { id: string; name: string }
/** What a mail may name beside agencies: `today`, from which its «en mars» is reckoned, and residences and communes by their names. */
export type Surroundings = { today?: string; places?: readonly NamedPlace[] }
export type NamedPlace = { cut: 'residence' | 'commune' | 'building'; name: string }
export type HeldFact = { code: string; by: Cut | null; only: Only }

/** As many as are shown before one may go on. */
export const mostFacts = 3

/** Measures that are looked for often, read once. */
export type MeasureIndex = FactIndex & {
  cuts: ReadonlyMap<string, readonly Cut[]>
  dated: ReadonlySet<string>
  families: readonly ValueStems[]
  things: readonly ValueStems[]
}
type ValueStems = { value: string; stems: readonly string[] }

export const indexMeasures = (
  measures: readonly HeldMeasure[],
  values: { families: readonly NamedValue[]; things: readonly NamedValue[] },
): MeasureIndex => {
  const stemsIn = (named: readonly NamedValue[]): ValueStems[] =>
    named.map(({ value, words }) => ({ value, stems: stemsOf(words) }))
  return {
    ...indexFacts(measures),
    cuts: new Map(measures.map(({ code, by }) => [code, by])),
    dated: new Set(measures.filter(({ dated }) => dated).map(({ code }) => code)),
    families: stemsIn(values.families),
    things: stemsIn(values.things),
  }
}

/**
 * Which measures answer a question or a whole mail in somebody’s own words, narrowed to what it names (an agency, a family of requests, a
 * kind of equipment) and by the cut that it asks for. The best of each question that it asks, then the next; nothing where a rule is asked.
 */
export const findHeld = (
  mail: string,
  index: MeasureIndex,
  agencies: readonly NamedAgency[],
  { today, places = [] }: Surroundings = {},
): HeldFact[] => {
  const { clauses, counted, told, light, asksRule, asksFigure, asksCount, asksLook } = splitMail(mail)
  if (asksLook && !asksFigure && !asksCount) return []
  if (asksRule && !asksFigure && !asksCount) return []
  const agency = agencies.find((each) => isNamed(mail, each.name))
  const words = plain(mail)
  const by = cutsNamed(clauses.join(' '))
  const rooms = roomsNamed(clauses.join(' '))
  const period = today ? periodNamed(words, today) : undefined
  const place = places.find(({ name }) => ` ${words} `.includes(` ${plain(name)} `))
  const whole = clauses.map((clause) => searchClause(clause, light, index, agencies))
  const parts = counted
    .filter((part) => stemsOf(part).some((stem) => !shapes.has(stem) && !grounds.has(stem)))
    .map((part) => closeIn(searchClause(part, light, index, agencies)))
  const worded = findWorded(told, index.cuts, (stem) => index.weights.has(stem), light)
  return meetBoth(bestOfEach(worded), bestOfEach([...whole, ...parts]))
    .slice(0, mostFacts)
    .map(({ code, only }) => {
      const cuts = index.cuts.get(code) ?? []
      return {
        code,
        by: by.find((cut) => cuts.includes(cut) && !(cut in only)) ?? null,
        only: {
          ...only,
          ...(agency && cuts.includes('agency') ? { agency: agency.id } : {}),
          ...(rooms && cuts.includes('rooms') ? { rooms } : {}),
          ...(place && cuts.includes(place.cut) ? { [place.cut]: place.name } : {}),
          ...(period && index.dated.has(code) ? period : {}),
        },
      }
    })
}

// A wording that is heard says what is meant; what else shares words with it comes after, and only where it is near.
const meetBoth = (worded: readonly ScoredFact[], near: readonly ScoredFact[]): ScoredFact[] => {
  const others = near.filter(({ score }) => score >= (worded.length ? leastBesideWording : leastAloneNear))
  const seen = new Set<string>()
  return [...worded, ...others].filter(({ code }) => !seen.has(code) && seen.add(code))
}
const leastAloneNear = 0.6
const leastBesideWording = 0.8

// A part of a sentence is short, and a word of it easily that of another matter: it must be nearer.
const leastOfPart = 0.6
const closeIn = (found: readonly ScoredFact[]): ScoredFact[] =>
  found.filter(({ score }) => score >= leastOfPart)

// Of a family that is named, how many there are is worth a look whatever else is asked.
const fallback = 0.5

// Who asks two things wants an answer to both.
const bestOfEach = (found: readonly (readonly ScoredFact[])[]): ScoredFact[] => {
  const byScore = (a: ScoredFact, b: ScoredFact): number => b.score - a.score
  const firsts = found.flatMap((facts) => facts.slice(0, 1)).toSorted(byScore)
  const others = found.flatMap((facts) => facts.slice(1)).toSorted(byScore)
  const seen = new Set<string>()
  return [...firsts, ...others].filter(({ code }) => !seen.has(code) && seen.add(code))
}

const searchClause = (
  clause: string,
  light: ReadonlySet<string>,
  index: MeasureIndex,
  agencies: readonly NamedAgency[],
): ScoredFact[] => {
  const named = agencies.find((each) => isNamed(clause, each.name))
  const bare = named ? plain(clause).replace(barest(named.name), ' ') : plain(clause)
  const wanted = wantedIn(withoutCuts(bare), index, light)
  // «Et le délai moyen ?» asks of what stands before.
  if ([...wanted.keys()].every((stem) => shapes.has(stem) || stem === bareDelay)) return []
  return [
    ...findByStems(wanted, index).map((one) => ({ ...one, only: {} })),
    ...searchNarrowed(wanted, index, 'family', index.families, {
      noun: 'demande',
      whole: isNow.test(bare) ? 'requestsOpen' : 'requests',
    }),
    ...searchNarrowed(wanted, index, 'thing', index.things, { noun: 'equipement', whole: 'equipment' }),
  ]
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score)
}

const bareDelay = stemOf('délai')

// «En ce moment»: what is open now, not what was told in a year.
const isNow =
  /\b(?:en ce moment|a ce jour|ce jour|actuellement|toujours (?:ouvert|en cours|en panne)\w*|non resolue?s?|en cours|aujourd hui|a l instant|sans (?:eau|chauffage|electricite|ascenseur))\b/

// What names a family or a kind of thing is put aside, and the rest is looked for among what has that cut.
const searchNarrowed = (
  wanted: WantedStems,
  index: MeasureIndex,
  cut: Cut,
  values: readonly ValueStems[],
  { noun, whole }: { noun: string; whole: string },
): ScoredFact[] => {
  const [best] = values
    .map(({ value, stems }) => ({ value, said: stems.filter((stem) => wanted.has(stem)) }))
    .filter(({ said }) => said.length > 0)
    .toSorted((a, b) => b.said.length - a.said.length)
  if (!best) return []
  const rest = new Map([...wanted].filter(([stem]) => !best.said.includes(stem)))
  const only = { [cut]: best.value }
  // Named with nothing else, or with what is counted, it asks how many there are.
  const counted = stemOf(noun)
  const isCounted = rest.has(counted)
  const score = isBare(rest, counted, index) ? 1 : isCounted ? fallback : 0
  const plainCount = score > 0 ? [{ code: whole, score, only }] : []
  if (!isCounted && [...rest.keys()].every((stem) => shapes.has(stem))) return plainCount
  const cutting = (code: string): boolean => index.cuts.get(code)?.includes(cut) ?? false
  const likely = isCounted ? 1 : unsaid
  const narrowed = new Map([[counted, weighStem(counted, index)], ...rest])
  return [
    ...findByStems(narrowed, index, cutting).map((one) => ({ ...one, score: one.score * likely, only })),
    ...plainCount,
  ]
}

// «Départs» is a word of a family of requests, and of much else: less likely, where requests are not spoken of.
const unsaid = 0.7

// Beside what is counted nothing is said that weighs; of a mean or a share it is no number.
const isBare = (rest: WantedStems, counted: string, index: MeasureIndex): boolean =>
  [...rest].every(
    ([stem, weight]) =>
      stem === counted ||
      stem === 'nombre' ||
      grounds.has(stem) ||
      (!shapes.has(stem) && weight <= index.unknown * 0.3),
  )

const isNamed = (asked: string, name: string): boolean => barest(name).test(` ${plain(asked)} `)

// «Agence Centre» is named whole: «centre» is a word of everyday; «Horte-Neuve» and «Montplaisir» are names alone too.
const barest = (name: string): RegExp => {
  const whole = plain(name)
  const own = whole.replace(/^(?:agence|antenne) /, '')
  return new RegExp(own.length > 7 && own !== whole ? `\\b${own}\\b` : `\\b${whole}\\b`)
}

const cutNouns: readonly (readonly [string, Cut])[] = [
  ['agences?|antennes?|secteurs?', 'agency'],
  ['mois', 'month'],
  ['ans?|annees?', 'year'],
  ['entreprises?|prestataires?|societes?|titulaires?|fournisseurs?', 'firm'],
  ['residences?|programmes?|groupes?|sites?', 'residence'],
  ['batiments?|immeubles?|adresses?', 'building'],
  ['communes?|villes?', 'commune'],
  ['typologies?|types? de logements?|taille|nombre de pieces', 'rooms'],
  ['etiquettes?|classes?|classes? energetiques?|dpe', 'energy'],
  ['familles?(?: de demandes?)?|themes?|categories?', 'family'],
  ['natures?|motifs?|causes?', 'nature'],
  ['urgences?|degres? d urgence|niveaux? d urgence', 'urgency'],
  ['canal|canaux|modes? de contact|modes? de saisie', 'channel'],
  ['corps d etat', 'trade'],
  ['metiers?|fonctions?|postes?', 'role'],
  ['directions?|services?', 'directorate'],
  ['marques?|fabricants?', 'maker'],
  ['ages?|tranches? d ages?', 'age'],
  ['equipements?|types? d equipements?|appareils?', 'thing'],
  ['etages?|niveaux?', 'storey'],
  ['langues?', 'lang'],
  ['periodes? de construction|decennies?', 'built'],
]

// «Par agence», «agence par agence», «dans chacune de vos agences».
const cutPatterns: readonly (readonly [RegExp, Cut])[] = cutNouns.map(([noun, cut]) => [
  new RegExp(
    `\\b(?:(?:${noun}) )?(?:par|(?:pour|dans|avec) chaque|chaque|(?:pour|dans|avec) quel(?:le)?s?|(?:pour|dans|avec|de)? ?chacune? d(?:e|es)(?: nos| vos| ces| les)?) (?:${noun})\\b`,
    'g',
  ),
  cut,
])

const otherCutWords: readonly (readonly [RegExp, Cut])[] = [
  [/\bevolution\b|\bmensuel/, 'month'],
  [/\bquelles? entreprises?\b|\bquels? prestataires?\b/, 'firm'],
  [
    /\b(?:(?:dans |sur |a )?quel(?:le)?s?|listes? (?:de |des |de vos |de nos )) ?(?:batiments?|immeubles?|adresses?)\b/g,
    'building',
  ],
  [
    /\b(?:(?:dans |sur )?quelles?|listes? (?:de |des |de vos |de nos )) ?(?:residences?|sites?)\b/g,
    'residence',
  ],
  [/\b(?:dans |sur )?quelles? (?:communes?|villes?)\b/g, 'commune'],
  [/\b(?:dans |sur )?quelles? (?:agences?|antennes?|secteurs?)\b/g, 'agency'],
  [/\bmois par mois\b/, 'month'],
  [/\btypologie\b|\bnombre de pieces\b|\bt1 (?:et )?t2\b/, 'rooms'],
  [/\bmotifs?\b|\bquelles? pannes?\b/, 'nature'],
  [/\bquels? canal\b|\bcanaux\b/, 'channel'],
  [/\bquelles? directions?\b/, 'directorate'],
  [/\bquelles? marques?\b|\bles marques\b/, 'maker'],
  [/\bquelles? langues?\b/, 'lang'],
]

// «Quelles résidences …»: by what it is told, and nothing of what is asked of them.
const placeCuts: readonly Cut[] = ['building', 'residence', 'commune', 'agency']

const withoutCuts = (words: string): string => {
  const places = otherCutWords.filter(([, cut]) => placeCuts.includes(cut))
  const bare = [...cutPatterns, ...places].reduce((text, [pattern]) => text.replaceAll(pattern, ' '), words)
  return bare.replaceAll(roomPattern, ' logement ')
}

// «T3», «F3», «3 pièces»; where several are named, they are told apart.
const roomPattern = /\b(?:[tf]([1-7])|([1-7]) pieces)\b/g
const roomsNamed = (words: string): string | undefined => {
  const named = new Set(
    [...plain(words).replaceAll(new RegExp(quarterNamed, 'g'), ' ').matchAll(roomPattern)].map(
      ([, letter, number]) => letter ?? number!,
    ),
  )
  return named.size === 1 ? [...named][0] : undefined
}

/** The cuts that a question asks for, in the order of the table. */
const cutsNamed = (asked: string): Cut[] => {
  const words = plain(asked)
  return [...cutPatterns, ...otherCutWords]
    .filter(([pattern]) => words.search(pattern) >= 0)
    .map(([, cut]) => cut)
}
