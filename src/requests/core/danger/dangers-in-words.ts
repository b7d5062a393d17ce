import { feel, type Feeling } from './feel-danger.ts'
import { enough, type HeardWord, breath, heardIn, stop } from './hear-words.ts'
import { recurrence, calms, deniable as deniableConcepts, denies, ends } from './denials.ts'
import { cryIn } from './cry-for-help.ts'
import { type DangerKind, kinds } from './danger-kinds.ts'
import { lexicon } from './lexicon.ts'
import { indexOf, type WordSpan, type Spots, spotsIn } from './match-lexicon.ts'
import { rules } from './danger-rules.ts'
import { firstConcepts } from './concepts.first.ts'
import { lastConcepts } from './concepts.last.ts'
import { middle } from './concepts.middle.ts'

/**
 * `sure`: no question is needed; `because`: her own words that spoke for it. `weak`: no rule knows it, but words like these have
 * told of one before (danger-weights.ts): she is asked, and nobody is rung for it alone.
 */
export type Danger = { kind: DangerKind; sure: boolean; because: string[]; weak?: true }

const near = 10
const farFromOthers = 12
/** `a>b`: so many words further at most */
const follows = 5

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const denying = set(denies)
const deniable = set(deniableConcepts)
const ending = set(ends)

type Rule = {
  kind: DangerKind
  all: readonly string[]
  not: readonly { concept: string; far: number }[]
  within: number
  /** indices in `all` whose concept comes right after the one before it */
  after: ReadonlySet<number>
  sure: boolean
  undeniable: boolean
}

const parse = (kind: DangerKind, written: string): Rule => {
  const parts = written.replaceAll('>', ' >').split(/\s+/)
  const plain = parts.filter((p) => /^>?[a-z]/i.test(p))
  return {
    kind,
    all: plain.map((p) => p.replace('>', '')),
    not: parts
      .filter((p) => /^[-~]/.test(p))
      .map((p) => ({ concept: p.slice(1), far: p.startsWith('~') ? 2 : farFromOthers })),
    within: Number(parts.find((p) => p.startsWith('@'))?.slice(1) ?? near),
    after: new Set(plain.flatMap((p, i) => (p.startsWith('>') ? [i] : []))),
    sure: !parts.includes('?'),
    undeniable: parts.includes('!'),
  }
}

const allRules: readonly Rule[] = kinds.flatMap((kind) => rules[kind].map((written) => parse(kind, written)))
const concepts = { ...lexicon, ...firstConcepts, ...middle, ...lastConcepts, ...calms, again: recurrence }
const index = indexOf(concepts)
/** Little words that sound like others: never taken for a slip. */
const knownWords = set(
  'sans cent sang sont sent dans temps quand comme cette votre notre apres avant entre chose depuis toujours encore aussi bien faire savoir porte portes marche marches monter matin chez jour jours mois semaine plus moins merci bonjour voila gars gare place peut peux avoir etre avons suis cause reste heure heures toute toutes autre autres petit grande grand',
)

/** What a rule adds to the odds. */
const oddsOfRule = 0.8
/** What a denial takes off the odds, where a requester says nothing else that a rule knows. */
const oddsOfDenial = 6
/** Above these odds the requester is asked, or it rings. A question too many costs less than a silence. */
const askFrom = -1.1
/** What a rule knows rings by its own words alone from here. */
const ringNear = 0
const ringFrom = 0
/** Without a rule, words alone ring from here. */
const ringAlone = 2.5

/** Every danger that the requester's words hold, the kind that must be said first at the head. */
export const dangersIn = (text: string): Danger[] => {
  const heard = heardIn(text).slice(0, enough)
  if (heard.length === 0) return []
  const spots = spotsOf(heard)
  const felt = feelMost(heard, spots)
  const { known, isDenied } = knownIn(heard, spots, text)
  const odds =
    felt.odds + (known.length ? oddsOfRule : isDenied || isEmptied(felt.kind, spots) ? -oddsOfDenial : 0)
  // Whoever can write one word alone may have time for no other.
  if (isCryHeard(heard)) return [{ kind: 'medical', sure: false, weak: true, because: [text.trim()] }]
  if (odds < askFrom) return heardNear(known, heard, text)
  if (known.length) return odds < ringFrom ? known.map(asDoubt) : known.map(({ danger }) => danger)
  const because = [...new Set(felt.because.map((at) => text.slice(heard[at]!.start, heard[at]!.end)))]
  return [{ kind: felt.kind, sure: false, because, ...(odds < ringAlone ? { weak: true as const } : {}) }]
}

// A danger that is told in passing is felt in its own sentence, or after a « mais », whatever stands around it.
const feelMost = (heard: readonly HeardWord[], spots: Spots): Feeling =>
  [{ from: 0, said: heard }, ...sentencesIn(heard)]
    .map(({ from, said }) => {
      const felt = feel(said, said === heard ? spots : spotsOf(said))
      return { ...felt, because: felt.because.map((at) => at + from) }
    })
    .reduce((most, felt) => (felt.odds > most.odds ? felt : most))

const turning = set('mais but')

const sentencesIn = (heard: readonly HeardWord[]): { from: number; said: readonly HeardWord[] }[] => {
  const ends = heard.flatMap(({ word }, at) => (word === stop || turning.has(word) ? [at] : []))
  if (ends.length === 0) return []
  return [...ends, heard.length]
    .map((to, i) => ({ from: i ? ends[i - 1]! + 1 : 0, to }))
    .filter(({ from, to }) => to - from > 1 && !isAll(heard, from, to))
    .map(({ from, to }) => ({ from, said: heard.slice(from, to) }))
}

// One sentence and its full stop is what was heard as a whole.
const isAll = (heard: readonly HeardWord[], from: number, to: number): boolean =>
  from === 0 && heard.slice(to).every(({ word }) => word === stop)

const cries = set('help aide aidez danger secours')

/** Words on either side of what a rule knows, in which it is felt by itself. */
const wordsAround = 4

// What a rule knows is felt in its own words, too: « des étincelles », whatever else is told in one breath.
const heardNear = (known: readonly KnownDanger[], heard: readonly HeardWord[], text: string): Danger[] => {
  const near = known.filter(({ from, to }) => {
    const said = heard.slice(Math.max(0, from - wordsAround), to + wordsAround + 1)
    return feel(said, spotsOf(said)).odds + oddsOfRule >= ringNear
  })
  return near.length ? near.map(({ danger }) => danger) : cryOf(heard, text)
}

// The requester calls for help beside a handle that is broken: whether somebody needs it is asked.
const cryOf = (heard: readonly HeardWord[], text: string): Danger[] => {
  const cry = cryIn(heard)
  if (!cry) return []
  const because = [text.slice(heard[cry.from]!.start, heard[cry.to]!.end)]
  return [{ kind: 'medical', sure: false, weak: true, because }]
}

/** One word that calls for help, and says nothing of what is wrong. */
export const isCry = (text: string): boolean => isCryHeard(heardIn(text).slice(0, enough))

const isCryHeard = (heard: readonly HeardWord[]): boolean => {
  const said = heard.filter(({ word }) => word !== stop && word !== breath)
  return said.length === 1 && cries.has(said[0]!.word)
}

/** What a rule knows, and between which of the words. */
type KnownDanger = { danger: Danger; from: number; to: number }

const asDoubt = ({ danger }: KnownDanger): Danger => ({ ...danger, sure: false, weak: true })

// What the rules know.
const knownIn = (
  heard: readonly HeardWord[],
  spots: Spots,
  text: string,
): { known: KnownDanger[]; isDenied: boolean } => {
  const found = new Map<DangerKind, KnownDanger>()
  let isDenied = false
  for (const rule of allRules) {
    if (found.get(rule.kind)?.danger.sure) continue
    const held = holds(rule, heard, spots)
    if (held === 'denied') isDenied = true
    else if (held)
      found.set(rule.kind, {
        danger: { kind: rule.kind, sure: rule.sure, because: saidBy(held, heard, text) },
        from: Math.min(...held.map((spot) => spot.from)),
        to: Math.max(...held.map((spot) => spot.to)),
      })
  }
  return { known: kinds.flatMap((kind) => found.get(kind) ?? []), isDenied }
}

// Nobody is in it: her lift is out of order, and nothing else.
const isEmptied = (kind: DangerKind, spots: Spots): boolean =>
  kind === 'lift' && Boolean(spots.get('empty')?.length)

/** Where each concept is heard. */
export const spotsOf = (heard: readonly HeardWord[]): Spots =>
  somebody(heard, spotsIn(heard, index, knownWords))

/** What is to be said first, if the requester's words hold a danger at all. */
export const dangerIn = (text: string): Danger | undefined => dangersIn(text)[0]

/** Where a rule holds, all its concepts heard near each other, nothing denying, none of what undoes it around. */
const holds = (rule: Rule, heard: readonly HeardWord[], spots: Spots): WordSpan[] | 'denied' | undefined => {
  let denied = false
  const places = rule.all.map((concept) => spots.get(concept) ?? [])
  if (places.some((p) => p.length === 0)) return undefined
  for (const held of together(places, rule)) {
    const from = Math.min(...held.map((s) => s.from))
    const to = Math.max(...held.map((s) => s.to))
    if (!rule.undeniable && held.some((s, i) => deniable.has(rule.all[i]!) && isUndone(heard, s))) {
      denied = true
      continue
    }
    if (rule.not.some(({ concept, far }) => isNear(spots.get(concept), from - far, to + far))) continue
    if (isCalmed(heard, spots, from, to)) continue
    return held
  }
  return denied ? 'denied' : undefined
}

/** Every way to hear the concepts within the window, each by other words. */
function* together(
  places: readonly (readonly WordSpan[])[],
  rule: Rule,
  held: WordSpan[] = [],
): Generator<WordSpan[]> {
  const next = places[held.length]
  if (!next) {
    yield held
    return
  }
  for (const spot of next) {
    const last = held.at(-1)
    if (held.some((h) => spot.from <= h.to && spot.to >= h.from)) continue
    if (last && rule.after.has(held.length) && (spot.from <= last.to || spot.from - last.to > follows))
      continue
    const from = Math.min(spot.from, ...held.map((h) => h.from))
    const to = Math.max(spot.to, ...held.map((h) => h.to))
    if (to - from <= rule.within) yield* together(places, rule, [...held, spot])
  }
}

// « personne dedans » is nobody; « une personne dedans » is somebody.
const somebody = (heard: readonly HeardWord[], spots: Map<string, readonly WordSpan[]>): Spots =>
  spots.set(
    'empty',
    (spots.get('empty') ?? []).filter(({ from, to }) => {
      const at = heard.findIndex(({ word }, i) => i >= from && i <= to && word === 'personne')
      if (at < 0) return true
      // « personne âgée dans la cabine » is somebody too.
      return (
        !countingWords.has(heard[at - 1]?.word ?? '') && !(heard[at + 2]?.word === 'dans' && to - at === 2)
      )
    }),
  )

const countingWords = set('une la cette autre 1 seule')

const reach = 4

/** « pas d’odeur de gaz », « aucun feu ici »: a denial before it, in the same breath and of the same subject. */
const isUndone = (heard: readonly HeardWord[], { from: at, to }: WordSpan): boolean => {
  if (heard.slice(at, to + 1).some(({ word }) => word === 'plus' || word === 'pu' || word === 'pas'))
    return false
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const { word } = heard[i]!
    if (word === stop || word === breath) return false
    if (denying.has(word) || isNoMore(heard, i)) return !isOnlyThat(heard, i)
    if (ending.has(word)) return false
  }
  return false
}

// « il n’y a plus d’odeur », but not « de plus en plus de fumée ».
const isNoMore = (heard: readonly HeardWord[], at: number): boolean =>
  heard[at]!.word === 'plus' &&
  ['de', 'd', 'aucune', 'aucun'].includes(heard[at + 1]?.word ?? '') &&
  !wordsOfMore.has(heard[at - 1]?.word ?? '')

const wordsOfMore = set('en beaucoup bien encore toujours peu de un et c est')

// « y a pas que l’odeur de gaz »
const isOnlyThat = (heard: readonly HeardWord[], at: number): boolean => heard[at + 1]?.word === 'que'

const isNear = (spots: readonly WordSpan[] | undefined, from: number, to: number): boolean =>
  spots?.some((s) => s.to >= from && s.from <= to) ?? false

const calmReach = 16

const isCalmed = (heard: readonly HeardWord[], spots: Spots, from: number, to: number): boolean => {
  const turnsBack = (a: number, b: number): boolean =>
    spots.get('again')?.some((s) => s.from > a && s.to < b) ?? false
  const before = spots
    .get('before')
    ?.some(
      (s) =>
        s.from <= from &&
        from - s.to <= calmReach &&
        heard[s.from - 1]?.word !== 'depuis' &&
        !turnsBack(s.to, from),
    )
  const after = spots
    .get('after')
    ?.some((s) => s.from >= to && s.from - to <= calmReach * 2 && !recurs(spots, s.to))
  return Boolean(before || after)
}

const recurs = (spots: Spots, at: number): boolean =>
  spots.get('again')?.some((s) => s.from > at && s.from - at <= 8) ?? false

const saidBy = (held: readonly WordSpan[], heard: readonly HeardWord[], text: string): string[] =>
  [...held]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(heard[from]!.start, heard[to]!.end))
