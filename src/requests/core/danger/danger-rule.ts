import { deniable as deniableConcepts, denies, ends } from './denials.ts'
import { breath, type HeardWord, stop } from './hear-words.ts'
import type { Spots, WordSpan } from './match-lexicon.ts'

const near = 10
const farFromOthers = 12
/** `a>b`: so many words further at most */
const follows = 5

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const denying = set(denies)
const deniable = set(deniableConcepts)
const ending = set(ends)

/** A rule as it is written (danger-rules.ts), read; `kind`: what it knows. */
export type DangerRule<Kind> = {
  kind: Kind
  all: readonly string[]
  not: readonly { concept: string; far: number }[]
  within: number
  /** indices in `all` whose concept comes right after the one before it */
  after: ReadonlySet<number>
  sure: boolean
  undeniable: boolean
}

export const parseRule = <Kind>(kind: Kind, written: string): DangerRule<Kind> => {
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

/** Where a rule holds, all its concepts heard near each other, nothing denying, none of what undoes it around. */
export const holds = (
  rule: DangerRule<unknown>,
  heard: readonly HeardWord[],
  spots: Spots,
): WordSpan[] | 'denied' | undefined => {
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
  rule: DangerRule<unknown>,
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
