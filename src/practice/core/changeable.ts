import type { CodeUnder, Key } from '../../kernel/core/words.ts'
import { natures } from '../../requests/core/contract.ts'
import type { Topic } from './changeable-topics.ts'
import { mailWays } from './mail-ways.ts'

/** One thing that an agency may say in its own words. */
export type Changeable = {
  code: Key
  topic: Topic
  /** what the house fills in: each must stay */
  holes: readonly string[]
  /** signs, at most */
  most: number
  /** a heading or a button: one line */
  oneLine: boolean
}

const sentence = (topic: Topic, code: Key, holes: string): Changeable => ({
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

/** All that may be changed here, and nothing else: what is not in this table is refused, whoever asks. */
export const changeable: readonly Changeable[] = [
  ...Object.entries(mailWays).flatMap(([topic, rows]) =>
    rows.map(([code, holes]) => sentence(topic as Topic, code, holes)),
  ),
  ...names.map(({ code }) => sentence('name', `nature.${code}`, '')),
  ...questions.map((code) => sentence('question', `nature.ask.${code}`, '')),
]

const byCode: ReadonlyMap<string, Changeable> = new Map(changeable.map((row) => [row.code, row]))

/** The row of a code; nothing of one that is the house’s alone. */
export const changeableOf = (code: string): Changeable | undefined => byCode.get(code)
