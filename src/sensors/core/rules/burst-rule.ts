import { type DayTurns, turnsOf } from './day-turns.ts'

/** Litres an hour that nobody uses for two hours between one and six: .004 a home and month in 44 real homes (DAIAD). */
const burstFlow = 150
/** Litres that run in a home where nobody lives: more than a visit takes. */
const voidLitres = 10
/** From noon, one in the morning is the fourteenth hour. */
const [firstNight, lastNight] = [13, 18]

/**
 * A day of a dwelling’s meter, hour by hour from noon on: whether a pipe has burst. `isVoid`: nobody lived there that day. It is over when
 * an hour that is known says so.
 */
export const burstTurns = (hours: readonly (number | undefined)[], isVoid: boolean): DayTurns => {
  let total = 0
  return turnsOf(
    hours.flatMap((flow, i) => {
      if (flow === undefined) return []
      total += flow
      const before = hours[i - 1] ?? 0
      const atNight = i > firstNight && i < lastNight && flow >= burstFlow && before >= burstFlow
      const inVoid = isVoid && total > voidLitres && flow > 0
      if (atNight || inVoid) return ['open' as const]
      return flow < (isVoid ? 1 : burstFlow) ? ['shut' as const] : []
    }),
  )
}
