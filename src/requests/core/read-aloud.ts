import type { CodeUnder } from '../../kernel/core/words.ts'
import type { Liability, Urgency } from './nature/nature-types.ts'
import type { RequestHandler } from './status.ts'

/** What was really done with what the caller reports, by the time the call ends. */
export type CallOutcome = {
  /** follows an incident that was known, is the same as a neighbour told, or became one that others follow */
  group?: 'attached' | 'merged' | 'gathered' | undefined
  /** whoever does the work has it; without it nothing may be promised yet */
  held: boolean
  to: RequestHandler | 'letter'
  liability: Liability
  urgency: Urgency
  /** an appointment was fixed */
  slot: boolean
  /** what it is filed as */
  nature?: string
}

type Words = CodeUnder<'say.tell'>
type Sentence = (done: CallOutcome) => Words
const always =
  (words: Words): Sentence =>
  () =>
    words

/** The builder's guarantees each have their article; what else head office was given to follow is said as the first. */
const guarantees: Partial<Record<Liability, Words>> = {
  biennial: 'biennial',
  decennial: 'decennial',
  warranty: 'warranty',
}

/** Of what is no repair: how one goes on, where there is a way to go. */
const matterSentences: Readonly<Record<string, Words>> = {
  'matter.notice': 'notice',
  'matter.transfer': 'transfer',
  'matter.application': 'application',
  'matter.neighbour': 'neighbour',
  'noise.neighbour': 'neighbour',
}

const sentences: Record<CallOutcome['to'], Sentence> = {
  letter: always('tenant'),
  firm: ({ urgency, slot }) => (urgency === 'U0' ? 'danger' : slot ? 'slot' : 'firm'),
  caretaker: always('caretaker'),
  inhouse: always('inhouse'),
  gpa: ({ liability }) => guarantees[liability] ?? 'gpa',
  insurance: always('insurance'),
  third: always('third'),
  desk: ({ nature = '' }) => matterSentences[nature] ?? 'desk',
  hq: always('hq'),
}

/** Key of the sentence to read to the caller (`say.tell.<key>`): what the house did, and nothing that it only meant to do. */
export const aloud = (done: CallOutcome): Words =>
  !done.held ? 'kept' : (done.group ?? sentences[done.to](done))
