import { type DangerRule, holds, parseRule } from '../danger-rule.ts'
import { knownWords } from '../dangers-in-words.ts'
import { calms, recurrence } from '../denials.ts'
import { enough, hearDangerWords } from '../hear-words.ts'
import { indexOf, spotsIn } from '../match-lexicon.ts'
import { type GraveKind, graveKinds } from './grave-kinds.ts'
import { graveRules } from './grave-rules.ts'
import { graveWords } from './grave-words.ts'

/** What may harm within weeks, and the requester's own words that say so. */
export type Grave = { kind: GraveKind; said: string[] }

const rules: readonly DangerRule<GraveKind>[] = graveKinds.flatMap((kind) =>
  graveRules[kind].map((written) => parseRule(kind, written)),
)
const index = indexOf({ ...graveWords, ...calms, again: recurrence })

/**
 * What the requester's words tell that may harm health or safety within weeks: a floor that gives way, mould that comes back. It is not
 * what must be answered now (dangers-in-words.ts): nobody is rung for it, and an alarm is no answer to it.
 */
export const graveIn = (text: string): Grave | undefined => {
  const heard = hearDangerWords(text).slice(0, enough)
  if (heard.length === 0) return undefined
  const spots = spotsIn(heard, index, knownWords)
  for (const rule of rules) {
    const held = holds(rule, heard, spots)
    if (!held || held === 'denied') continue
    const words = held
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to }) => text.slice(heard[from]!.start, heard[to]!.end))
    return { kind: rule.kind, said: [...new Set(words)] }
  }
  return undefined
}
