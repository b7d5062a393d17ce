import { groupRows } from '../../kernel/core/group-rows.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'

/** By which way something left. */
export const leftWays = ['mail', 'sms', 'letter'] as const

/**
 * What became of it: it waits for its turn; it is kept in the mailbox of a house without a mail server; it is gone; a telephone has it;
 * it came back; it did not arrive; nobody said that it arrived; it was spared; a letter is to be printed, or is; it is tried again.
 */
export const leftStates = [
  'waits',
  'kept',
  'gone',
  'arrived',
  'returned',
  'failed',
  'unheard',
  'spared',
  'toPrint',
  'posted',
  'stuck',
] as const
export type LeftState = (typeof leftStates)[number]

/** A mail, a text or a letter as it is kept. Times: ISO instants. */
export type KeptNotice = {
  via: string
  sentAt: string | null
  problem: string | null
  printedAt: string | null
  returnedAt: string | null
  deliveredAt: string | null
  failedAt: string | null
  replacedAt: string | null
  failure: string | null
}

export const leftWayOf = (via: string): (typeof leftWays)[number] =>
  via === 'sms' ? 'sms' : via === 'paper' ? 'letter' : 'mail'

/** The first that is so says what became of it. */
const signs: readonly [LeftState, (notice: KeptNotice) => boolean][] = [
  ['posted', ({ via, printedAt }) => via === 'paper' && printedAt !== null],
  ['toPrint', ({ via }) => via === 'paper'],
  ['arrived', ({ deliveredAt }) => deliveredAt !== null],
  ['spared', ({ failure }) => failure === 'enough'],
  ['returned', ({ returnedAt }) => returnedAt !== null],
  ['failed', ({ failedAt }) => failedAt !== null],
  ['unheard', ({ replacedAt }) => replacedAt !== null],
  ['kept', ({ via }) => via === 'local'],
  ['gone', ({ sentAt }) => sentAt !== null],
  ['stuck', ({ problem }) => problem !== null],
]

export const leftStateOf = (notice: KeptNotice): LeftState =>
  signs.find(([, shows]) => shows(notice))?.[0] ?? 'waits'

/** What went wrong, for whoever reads the thread: a status of RFC 3463, or what a text message met, as a code of `left.why`. */
export const leftWhyOf = ({ failure }: Pick<KeptNotice, 'failure'>): CodeUnder<'left.why'> | null => {
  if (failure === null) return null
  if (failure === 'enough' || failure === 'failed' || failure === 'rejected') return failure
  if (failure.startsWith('5.1.')) return 'nobody'
  if (failure === '5.2.2') return 'full'
  return failure.startsWith('4.') ? 'silent' : 'refused'
}

/** States that somebody has to see: the others are said quietly. */
const failedStates: ReadonlySet<LeftState> = new Set(['returned', 'failed', 'unheard', 'spared', 'stuck'])
export const hasFailed = (state: LeftState): boolean => failedStates.has(state)

type TriedNotice = { news: string; to: string; way: (typeof leftWays)[number]; state: LeftState; at: string }

/** One piece of news to one person, with all that was tried; or those that were told in the same way, without a word against it. */
export type LeftLine<Notice> = { one: readonly Notice[] } | { many: readonly Notice[] }

/** From how many people on, told in the same way, they are counted. */
const countedFrom = 4

/** What stands under one entry of a thread: failures by name, then who was told, or how many. */
export const leftLines = <Notice extends TriedNotice>(left: readonly Notice[]): LeftLine<Notice>[] => {
  const news = [...groupRows(left, (notice) => notice.news).values()].map((tried) =>
    tried.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  )
  const failing = news.filter((tried) => tried.some(({ state }) => hasFailed(state)))
  const quiet = news.filter((tried) => !failing.includes(tried))
  const alike = [
    ...groupRows(quiet, (tried) => tried.map(({ way, state }) => `${way} ${state}`).join()).values(),
  ]
  return [
    ...failing.map((one) => ({ one })),
    ...alike.flatMap((group): LeftLine<Notice>[] =>
      group.length < countedFrom
        ? group.map((one) => ({ one }))
        : [{ many: group.flatMap((tried) => tried.slice(-1)) }],
    ),
  ]
}

/** Nothing arrived, and nothing else was tried: who it was for is to be called. */
export const isUntold = (tried: readonly Pick<TriedNotice, 'state'>[]): boolean =>
  ['returned', 'failed'].includes(tried.at(-1)?.state ?? '')
