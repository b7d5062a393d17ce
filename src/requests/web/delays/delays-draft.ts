import type { Key } from '../../../kernel/core/words.ts'
import { type Delays, delaysIn, problemsOf, type DelaysInput } from '../../core/delays/delays.ts'
import { type Urgency, urgencies } from '../../core/nature/nature-types.ts'

/** The delays as they are typed, each in its unit. */
export type DelaysDraft = Record<Urgency, string>
export const units = { U0: 'minutes', U1: 'hours', U2: 'hours', U3: 'days' } as const satisfies Record<
  Urgency,
  string
>

export const delaysDraftOf = (delays: Delays): DelaysDraft =>
  Object.fromEntries(
    urgencies.map((urgency) => {
      const delay = delays[urgency]
      const n =
        'workingDays' in delay
          ? delay.workingDays
          : units[urgency] === 'minutes'
            ? delay.minutes
            : delay.minutes / 60
      return [urgency, String(n)]
    }),
  ) as DelaysDraft

/** What the command says; nothing where one of them is no whole number. */
export const saidIn = (draft: DelaysDraft): DelaysInput | undefined => {
  const numbers = urgencies.map((urgency) => numberIn(draft[urgency]))
  return numbers.includes(undefined)
    ? undefined
    : (Object.fromEntries(urgencies.map((urgency, i) => [urgency, numbers[i]])) as DelaysInput)
}

/** What is wrong with each, as a word. What is no number is said first: nothing can be compared with it. */
export const problemsIn = (draft: DelaysDraft): Partial<Record<Urgency, Key>> => {
  const said = saidIn(draft)
  if (!said)
    return Object.fromEntries(
      urgencies.flatMap((urgency) =>
        numberIn(draft[urgency]) === undefined ? [[urgency, 'delays.number']] : [],
      ),
    )
  return Object.fromEntries(
    problemsOf(delaysIn(said)).map(({ urgency, code }): [Urgency, Key] => [
      urgency,
      code === 'delay_too_slow' ? `delays.${code}.${urgency === 'U0' ? 'U0' : 'U3'}` : `delays.${code}`,
    ]),
  )
}

const numberIn = (typed: string): number | undefined => {
  const n = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0
  return n > 0 ? n : undefined
}
