import { useEffect, useMemo } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { foldPending } from '../../core/round/pending-checks.ts'
import { todayOf, type TodayStop } from '../../core/round/round-day.ts'
import { settle, type Tap, useTaps } from './pending-taps.ts'

export const { useAsk } = asker<Queries>()

export type Round = {
  day: string
  stops: TodayStop[] | undefined
  /** what has not come back from the server, by point */
  taps: ReadonlyMap<string, Tap>
  no: string | undefined
}

/** Today's round with what was tapped since, by the rule that the server follows too. */
export const useRound = (): Round => {
  const day = dayOf(useNow())
  const { data, ...answer } = useAsk('round.today', {}, true)
  const taps = useTaps()
  useEffect(() => {
    if (data) settle(data.stops, day)
  }, [data, day])
  const stops = useMemo(() => data && todayOf(foldPending(data.stops, taps), day), [data, taps, day])
  const byPoint = useMemo(() => new Map(taps.flatMap((t) => t.data.points.map((p) => [p, t]))), [taps])
  return { day, stops, taps: byPoint, no: answer.state === 'refused' ? answer.no.message : undefined }
}
