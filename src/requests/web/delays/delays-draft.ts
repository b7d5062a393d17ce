import type { Key } from '../../../kernel/core/words.ts'
import { type Delays, type DelaysInput, delaysIn, problemsOf, promises } from '../../core/delays/delays.ts'
import { type Urgency, urgencies } from '../../core/nature/nature-types.ts'
import { matters } from '../../core/nature/no-repair.ts'

/** The delays as they are typed, each in its unit. */
export type DelaysDraft = Record<keyof Delays, string>
const unitsOf = { U0: 'minutes', U1: 'hours', U2: 'hours', U3: 'days' } as const satisfies Record<
  Urgency,
  string
>

const isUrgency = (promise: keyof Delays): promise is Urgency =>
  (urgencies as readonly string[]).includes(promise)

/** In which unit it is typed: what desks answer, in working days. */
export const unitOf = (promise: keyof Delays): 'minutes' | 'hours' | 'days' =>
  isUrgency(promise) ? unitsOf[promise] : 'days'

export const delaysDraftOf = (delays: Delays): DelaysDraft =>
  Object.fromEntries(
    promises.map((promise) => {
      const delay = delays[promise]
      const n =
        'workingDays' in delay
          ? delay.workingDays
          : unitOf(promise) === 'minutes'
            ? delay.minutes
            : delay.minutes / 60
      return [promise, String(n)]
    }),
  ) as DelaysDraft

/** What the command says; nothing where one of them is no whole number. */
export const saidIn = (draft: DelaysDraft): DelaysInput | undefined => {
  const said = (promise: keyof Delays): number => numberIn(draft[promise]) ?? 0
  if (promises.some((promise) => !said(promise))) return undefined
  return {
    U0: said('U0'),
    U1: said('U1'),
    U2: said('U2'),
    U3: said('U3'),
    matters: Object.fromEntries(matters.map((kind) => [kind, said(kind)])),
  }
}

/** What is wrong with each, as a word. What is no number is said first: nothing can be compared with it. */
export const problemsIn = (draft: DelaysDraft): Partial<Record<keyof Delays, Key>> => {
  const said = saidIn(draft)
  if (!said)
    return Object.fromEntries(
      promises.flatMap((promise) =>
        numberIn(draft[promise]) === undefined ? [[promise, 'delays.number']] : [],
      ),
    )
  return Object.fromEntries(
    problemsOf(delaysIn(said)).map(({ urgency, code }): [keyof Delays, Key] => [
      urgency,
      code === 'delay_too_slow' ? `delays.${code}.${slowOf(urgency)}` : `delays.${code}`,
    ]),
  )
}

const slowOf = (promise: keyof Delays): 'U0' | 'U3' | 'matter' =>
  promise === 'U0' ? 'U0' : isUrgency(promise) ? 'U3' : 'matter'

const numberIn = (typed: string): number | undefined => {
  const n = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0
  return n > 0 ? n : undefined
}
