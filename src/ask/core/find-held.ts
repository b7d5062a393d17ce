import { plain } from '../../kernel/core/fold-words.ts'
import type { Only } from './contract.ts'
import type { Cut } from './cuts.ts'
import { type Findable, findFacts, stemsOf } from './find-facts.ts'

/** A measure as it is looked for, with its cuts. */
export type HeldMeasure = Findable & { by: readonly Cut[] }
/** A value that a question may name: a family of requests, a kind of equipment. `words`: all by which it is called. */
export type NamedValue = { value: string; words: string }
export type Vocabulary = {
  families: readonly NamedValue[]
  things: readonly NamedValue[]
  agencies: readonly { id: string; name: string }[]
}
export type HeldFact = { code: string; by: Cut | null; only: Only }

/** As many as are shown before one may go on. */
export const mostFacts = 3

/**
 * Which measures answer a question in somebody's own words, narrowed to what it names (an agency, a family of requests, a kind of
 * equipment) and by the cut that it asks for; the closest first.
 */
export const findHeld = (asked: string, measures: readonly HeldMeasure[], words: Vocabulary): HeldFact[] => {
  const agency = words.agencies.find((each) => isNamed(asked, each.name))
  const bare = agency ? plain(asked).replace(barest(agency.name), ' ') : asked
  const stems = stemsOf(bare)
  const found = [
    ...search(bare, measures, {}),
    ...searchNarrowed(stems, measures, 'family', words.families, { noun: 'demande', whole: 'requests' }),
    ...searchNarrowed(stems, measures, 'thing', words.things, { noun: 'equipement', whole: 'equipment' }),
  ].toSorted((a, b) => b.score - a.score)
  const by = cutsNamed(asked)
  const seen = new Set<string>()
  return found
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .slice(0, mostFacts)
    .map(({ code, only }) => {
      const cuts = measures.find((one) => one.code === code)?.by ?? []
      return {
        code,
        by: by.find((cut) => cuts.includes(cut) && !(cut in only)) ?? null,
        only: { ...only, ...(agency && cuts.includes('agency') ? { agency: agency.id } : {}) },
      }
    })
}

// Of a family that is named, how many there are is worth a look whatever else is asked.
const fallback = 0.5

type ScoredFact = { code: string; score: number; only: Only }

const search = (asked: string, measures: readonly HeldMeasure[], only: Only): ScoredFact[] =>
  findFacts(asked, measures).map((one) => ({ ...one, only }))

// What names a family or a kind of thing is put aside, and the rest is looked for among what has that cut.
const searchNarrowed = (
  stems: readonly string[],
  measures: readonly HeldMeasure[],
  cut: Cut,
  values: readonly NamedValue[],
  { noun, whole }: { noun: string; whole: string },
): ScoredFact[] => {
  const [best] = values
    .map(({ value, words }) => ({ value, said: stemsOf(words).filter((stem) => stems.includes(stem)) }))
    .filter(({ said }) => said.length > 0)
    .toSorted((a, b) => b.said.length - a.said.length)
  if (!best) return []
  const rest = stems.filter((stem) => !best.said.includes(stem))
  const only = { [cut]: best.value }
  // Named with nothing else, or with what is counted, it asks how many there are.
  const isCounted = rest.some((stem) => stemsOf(noun).includes(stem))
  const score = isBare(rest, noun) ? 1 : isCounted ? fallback : 0
  const plainCount = score > 0 ? [{ code: whole, score, only }] : []
  const cutting = measures.filter(({ by }) => by.includes(cut))
  return [...search([noun, ...rest].join(' '), cutting, only), ...plainCount]
}

const isBare = (rest: readonly string[], noun: string): boolean =>
  rest.every((stem) => stem === 'nombre' || stemsOf(noun).includes(stem))

const isNamed = (asked: string, name: string): boolean => barest(name).test(` ${plain(asked)} `)

// «Agence Centre» is named whole: «centre» is a word of everyday; «Horte-Neuve» and «Montplaisir» are names alone too.
const barest = (name: string): RegExp => {
  const whole = plain(name)
  const own = whole.replace(/^(?:agence|antenne) /, '')
  return new RegExp(own.length > 7 && own !== whole ? `\\b${own}\\b` : `\\b${whole}\\b`)
}

const cutWords: readonly (readonly [RegExp, Cut])[] = [
  [/\bpar (?:agence|antenne|secteur)\b|\bdans chaque agence\b/, 'agency'],
  [/\bpar (?:mois)\b|\bevolution\b|\bchaque mois\b/, 'month'],
  [/\bpar (?:an|annee)\b|\bchaque annee\b/, 'year'],
  [/\bpar (?:entreprise|prestataire|societe|titulaire)\b|\bquelles? entreprises?\b/, 'firm'],
  [/\bpar (?:residence|programme|groupe)\b/, 'residence'],
  [/\bpar (?:batiment|immeuble|site)\b|\bquels? (?:batiments?|immeubles?)\b/, 'building'],
  [/\bpar (?:commune|ville)\b/, 'commune'],
  [/\bpar (?:type|typologie|taille)\b|\bnombre de pieces\b/, 'rooms'],
  [/\bpar (?:etiquette|classe|dpe)\b/, 'energy'],
  [/\bpar (?:famille|theme)\b/, 'family'],
  [/\bpar (?:nature|motif|cause)\b|\bmotifs?\b|\bquelles? pannes?\b/, 'nature'],
  [/\bpar (?:urgence)\b/, 'urgency'],
  [/\bpar (?:canal|mode de contact)\b|\bquels? canal\b|\bcanaux\b/, 'channel'],
  [/\bpar (?:metier|corps d etat)\b/, 'trade'],
  [/\bpar (?:direction|service)\b|\bquelles? directions?\b/, 'directorate'],
  [/\bpar (?:marque|fabricant)\b|\bquelles? marques?\b/, 'maker'],
  [/\bpar (?:age|tranche d age)\b/, 'age'],
  [/\bpar (?:equipement|type d equipement|appareil)\b/, 'thing'],
  [/\bpar (?:etage)\b/, 'storey'],
  [/\bpar (?:langue)\b|\bquelles? langues?\b/, 'lang'],
  [/\bpar (?:periode de construction|decennie)\b/, 'built'],
]

/** The cuts that a question asks for, in the order of the table. */
const cutsNamed = (asked: string): Cut[] => {
  const words = ` ${plain(asked)} `
  return cutWords.filter(([pattern]) => pattern.test(words)).map(([, cut]) => cut)
}
