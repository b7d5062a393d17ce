import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { sayDay, sayMinutes } from '../../../kernel/core/dates.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { leftOf, type TodayStop } from '../../core/round/round-day.ts'
import { MyHours } from './MyHours.tsx'
import { RoundStop } from './RoundStop.tsx'
import { useRound } from './useRound.ts'
import './round.css'

/** «Ma tournée»: building by building in the order of a walk, one tap each when all is well. */
export const Round = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { stops, taps, no, day } = useRound()
  return (
    <div class="round stack">
      <div>
        <h1>{t('round.mine')}</h1>
        <p class="round-left figures">{stops ? <LeftToday stops={stops} /> : sayDay(now, lang)}</p>
      </div>
      {no && !stops && <RefusalNotice kept={t('field.kept')}>{no}</RefusalNotice>}
      {!stops && !no && <Loading label={t('field.loading')} />}
      {stops?.length === 0 && <Empty title={t('round.none')}>{t('round.none.words')}</Empty>}
      {stops && <Stops key={day} stops={stops} taps={taps} now={now} />}
      {stops && stops.length > 0 && <MyHours month={day.slice(0, 7)} />}
    </div>
  )
}

const LeftToday = ({ stops }: { stops: readonly TodayStop[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { points, minutes, seen } = leftOf(stops)
  if (points) return <>{t('round.left', { n: points, minutes: sayMinutes(minutes, lang) })}</>
  return <>{t(seen ? 'round.line.done' : 'round.line.none')}</>
}

type StopsProps = { stops: readonly TodayStop[]; taps: ReturnType<typeof useRound>['taps']; now: string }

// One stop is open at a time: the one where he stands.
const Stops = ({ stops, taps, now }: StopsProps): JSX.Element => {
  const [said, setSaid] = useState('')
  const { query } = useHere()
  const [chosen, setChosen] = useState(() => (standing(stops, query) ?? stops.find((s) => s.left > 0))?.key)
  // Back from a report the next point is in the middle: what is said at the foot of the screen hides another.
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const next = query.has('b') && shown.current?.querySelector('.point:not(.point-seen)')
    if (next) next.scrollIntoView({ block: 'center' })
    // oxlint-disable-next-line react/exhaustive-deps -- on arrival alone
  }, [])
  const choose = (stop?: TodayStop): void => {
    setChosen(stop?.key)
    // Beside the router: for it a new address is a new page, and the focus would leave the stop.
    history.replaceState(null, '', stop ? hereAt(stop) : '/terrain/tournee')
  }
  const nextAfter = (key: string): TodayStop | undefined => {
    const at = stops.findIndex((s) => s.key === key)
    return [...stops.slice(at + 1), ...stops.slice(0, at)].find((s) => s.left > 0)
  }
  return (
    <div class="stops" ref={shown}>
      <p class="hidden-text" role="status">
        {said}
      </p>
      {stops.map((stop) => {
        const next = nextAfter(stop.key)
        return (
          <RoundStop
            key={stop.key}
            stop={stop}
            taps={taps}
            now={now}
            open={stop.key === chosen}
            onOpen={() => choose(stop.key === chosen ? undefined : stop)}
            next={next}
            onNext={() => choose(next)}
            onSaid={setSaid}
          />
        )
      })}
    </div>
  )
}

/** The stop that an address names: the building, and the stairwell where it has several. */
const standing = (stops: readonly TodayStop[], query: URLSearchParams): TodayStop | undefined =>
  stops.find((s) => s.id === query.get('b') && (!s.entrance || entranceOf(s) === (query.get('e') ?? '')))

const hereAt = (stop: TodayStop): string => `/terrain/tournee?b=${stop.id}&e=${entranceOf(stop)}`

const entranceOf = ({ entrance }: TodayStop): string => (entrance && entrance !== 'whole' ? entrance.id : '')
