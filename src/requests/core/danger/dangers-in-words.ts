import { feel, type Feeling } from './feel-danger.ts'
import { enough, type HeardWord, breath, hearDangerWords, stop } from './hear-words.ts'
import { recurrence, calms } from './denials.ts'
import { cryIn } from './cry-for-help.ts'
import { type DangerKind, kinds } from './danger-kinds.ts'
import { lexicon } from './lexicon.ts'
import { indexOf, type WordSpan, type Spots, spotsIn } from './match-lexicon.ts'
import { type DangerRule, holds, parseRule } from './danger-rule.ts'
import { rules } from './danger-rules.ts'
import { firstConcepts } from './concepts.first.ts'
import { lastConcepts } from './concepts.last.ts'
import { middle } from './concepts.middle.ts'

/**
 * `sure`: no question is needed; `because`: her own words that spoke for it. `weak`: no rule knows it, but words like these have
 * told of one before (danger-weights.ts): she is asked, and nobody is rung for it alone.
 */
export type Danger = { kind: DangerKind; sure: boolean; because: string[]; weak?: true }

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const allRules: readonly DangerRule<DangerKind>[] = kinds.flatMap((kind) =>
  rules[kind].map((written) => parseRule(kind, written)),
)
const concepts = { ...lexicon, ...firstConcepts, ...middle, ...lastConcepts, ...calms, again: recurrence }
const index = indexOf(concepts)
/** Little words that sound like others: never taken for a slip. */
export const knownWords = set(
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
  const heard = hearDangerWords(text).slice(0, enough)
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
export const isCry = (text: string): boolean => isCryHeard(hearDangerWords(text).slice(0, enough))

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

const saidBy = (held: readonly WordSpan[], heard: readonly HeardWord[], text: string): string[] =>
  [...held]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(heard[from]!.start, heard[to]!.end))
