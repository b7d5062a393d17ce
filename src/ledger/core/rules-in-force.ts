import { answerDays } from '../../kernel/core/standing-days.ts'
import type { Key } from '../../kernel/core/words.ts'
import { closedAfter, enoughEntries, longestPause } from './ledger.ts'
import { atLeast } from './publish/at-least.ts'
import { mostOfOne, mostOfTwo } from './publish/share.ts'

/** The numbers of the rules, as the note to the staff committee says them: the constants that the program applies. */
export const rulesInForce = {
  atLeast,
  one: Math.round(mostOfOne * 100),
  two: Math.round(mostOfTwo * 100),
  days: closedAfter,
  enough: enoughEntries,
  idle: longestPause,
  answer: answerDays,
} as const

/** A part of a text: its title, and its paragraphs. */
export type TextPart = { title: Key; paragraphs: readonly Key[] }

/** What a staff committee is told before it says what it thinks. */
export const noteParts: readonly TextPart[] = [
  { title: 'ledger.note.aim.title', paragraphs: ['ledger.note.aim'] },
  { title: 'ledger.note.what.title', paragraphs: ['ledger.note.what'] },
  { title: 'ledger.note.never.title', paragraphs: ['ledger.note.never'] },
  { title: 'ledger.note.show.title', paragraphs: ['ledger.note.show'] },
  { title: 'ledger.note.five.title', paragraphs: ['ledger.note.five'] },
  { title: 'ledger.note.kept.title', paragraphs: ['ledger.note.kept'] },
  { title: 'ledger.note.why.title', paragraphs: ['ledger.note.why'] },
  { title: 'ledger.note.law.title', paragraphs: ['ledger.note.law'] },
]

/** What the data protection officer keeps (GDPR, article 35). */
export const impactParts: readonly TextPart[] = [
  { title: 'ledger.impact.purpose.title', paragraphs: ['ledger.impact.purpose'] },
  { title: 'ledger.impact.need.title', paragraphs: ['ledger.impact.need'] },
  {
    title: 'ledger.impact.risk.title',
    paragraphs: [
      'ledger.impact.risk.single',
      'ledger.impact.risk.link',
      'ledger.impact.risk.infer',
      'ledger.impact.risk.voice',
      'ledger.impact.risk.left',
    ],
  },
  { title: 'ledger.impact.rights.title', paragraphs: ['ledger.impact.rights'] },
]
