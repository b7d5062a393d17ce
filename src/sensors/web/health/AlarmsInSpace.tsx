import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { HealthAlarm } from '../../core/health/health-contract.ts'
import { useAsk } from '../sensors-client.ts'
import { StandingAlarms } from './StandingAlarms.tsx'
import '../sensors.css'

/** The alarms of a building where they are, in its model; beside it the same in a list, for whoever sees no model. */
export const AlarmsInSpace = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('building.health', { building })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('health.loading')} shape="rows" />
    )
  return (
    <div class="stack-l sensors-page">
      <PageHead
        to={`/bureau/capteurs/${building}`}
        from={t('health.list')}
        title={t('health.space.title', { building: data.building.name })}
      />
      <div class="health-panes">
        <AlarmsOnModel building={building} name={data.building.name} alarms={data.alarms} />
        <StandingAlarms alarms={data.alarms} />
      </div>
    </div>
  )
}

type Props = { building: string; name: string; alarms: readonly HealthAlarm[] }

const AlarmsOnModel = ({ building, name, alarms }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [chosen, setChosen] = useState<string>()
  const homes = useMemo(() => placesOf(alarms, t), [alarms, t])
  const choose = (id: string): void => {
    setChosen(id)
    const alarm = alarms.find(({ shown }) => shown.includes(id))
    if (alarm?.request) goTo(`/bureau/r/${alarm.request}`)
    else if (alarm) document.getElementById(`alarm-${alarm.id}`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <section class="stack-s">
      <Slot
        name="place.space"
        label={t('health.loading')}
        of={{ building }}
        title={t('health.space.title', { building: name })}
        homes={homes}
        onEveryStorey
        things={undefined}
        chosen={chosen}
        onChoose={choose}
        onStorey={() => {}}
      />
    </section>
  )
}

/** A shape for each: it is seen without its colour. */
const shapes = { danger: '\u25B2', alarm: '\u25CF' } as const

// Several of one place are one tag: what is most urgent gives its shape, the others are counted.
const placesOf = (alarms: readonly HealthAlarm[], t: Speech['t']) => {
  const places = new Map<string, HealthAlarm[]>()
  for (const alarm of alarms)
    if (alarm.shown.length) {
      const place = alarm.thing ? alarm.shown[0]! : (alarm.unit ?? alarm.id)
      places.set(place, [...(places.get(place) ?? []), alarm])
    }
  return [...places].map(([unit, its]) => {
    const first = its[0]!
    const mark = its.some(({ isDanger }) => isDanger) ? ('danger' as const) : ('alarm' as const)
    const more = its.length > 1 ? ` +${its.length - 1}` : ''
    const says = `${shapes[mark]} ${t(`health.kind.${first.kind}`)}${more} · ${first.thing ?? first.door ?? t('health.common')}`
    return { unit, says, mark, rooms: new Set(its.flatMap(({ shown }) => shown)) }
  })
}
