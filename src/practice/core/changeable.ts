import type { CodeUnder } from '../../kernel/core/words.ts'
import { readyKinds, readySheets } from '../../notices/core/contract.ts'
import { alertEnds, alertTable } from '../../people/core/contract.ts'
import { natures, neighbourSteps, stepDays } from '../../requests/core/contract.ts'
import type { Topic } from './changeable-topics.ts'
import { mailWays } from './mail-ways.ts'

/** One thing that an agency may say in its own words. */
export type Changeable = {
  code: string
  topic: Topic
  /** what the house says where no dictionary has it; empty: it says nothing */
  house?: string
  /** hung in a hall, which reads French: there is no English of it */
  frenchAlone?: true
  /** one of these, and no text */
  choices?: readonly string[]
  /** what the house fills in: each must stay */
  holes: readonly string[]
  /** signs, at most */
  most: number
  /** a heading or a button: one line */
  oneLine: boolean
}

const sentence = (topic: Topic, code: string, holes: string): Changeable => ({
  code,
  topic,
  holes: holes ? holes.split(' ') : [],
  most: isShort(code) ? 120 : 600,
  oneLine: isShort(code),
})

const isShort = (code: string): boolean => /\.(subject|button)$|^nature\./.test(code)

// What is a danger by itself is called by one name everywhere: whoever answers it must know it at once.
const names = natures.filter(({ urgency, group }) => urgency !== 'U0' && group !== 'danger')

// Questions that tell a danger from a breakdown are not among them.
const questions = [
  'total',
  'total.drain',
  'total.heating',
  'total.power',
  'drops',
  'only_toilet',
] as const satisfies readonly CodeUnder<'nature.ask'>[]

// Asked by who takes the call, and answered in the caller’s words: it changes no urgency and no promise.
const furtherQuestions = names.map(
  ({ code }): Changeable => ({
    ...sentence('question', `ask.${code}`, ''),
    house: '',
    most: 160,
    oneLine: true,
  }),
)

const sheetParts = ['title', 'is', 'willBe', 'mind'] as const
const posters = readyKinds.flatMap((kind) =>
  sheetParts.map(
    (part): Changeable => ({
      ...sentence('poster', `poster.${kind}.${part}`, ''),
      house: readySheets[kind][part],
      frenchAlone: true,
      // With the day that the house adds, a heading still fits on its sheet (test of ready notices).
      most: part === 'title' ? 40 : 200,
      oneLine: true,
    }),
  ),
)

// The end that is proposed first; how long a code may stand at most is the house’s.
const ends = alertTable.map(
  ({ code, usualDays, maxDays }): Changeable => ({
    ...sentence('alert', `alert.usual.${code}`, ''),
    house: String(usualDays),
    frenchAlone: true,
    choices: alertEnds.filter((days) => days <= maxDays).map(String),
  }),
)

// How long an agency leaves a conflict between neighbours before the next step; which steps, and the court, are the house’s.
const delaysOfSteps = neighbourSteps.flatMap(({ code, days }): Changeable[] =>
  days === null
    ? []
    : [
        {
          ...sentence('steps', `neighbour.days.${code}`, ''),
          house: String(days),
          frenchAlone: true,
          choices: stepDays.map(String),
        },
      ],
)

/** All that may be changed here, and nothing else: what is not in this table is refused, whoever asks. */
export const changeable: readonly Changeable[] = [
  ...Object.entries(mailWays).flatMap(([topic, rows]) =>
    rows.map(([code, holes]) => sentence(topic as Topic, code, holes)),
  ),
  ...names.map(({ code }) => sentence('name', `nature.${code}`, '')),
  ...questions.map((code) => sentence('question', `nature.ask.${code}`, '')),
  ...furtherQuestions,
  ...posters,
  ...ends,
  ...delaysOfSteps,
]

const byCode: ReadonlyMap<string, Changeable> = new Map(changeable.map((row) => [row.code, row]))

/** The row of a code; nothing of one that is the house’s alone. */
export const changeableOf = (code: string): Changeable | undefined => byCode.get(code)
