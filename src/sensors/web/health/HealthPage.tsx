import type { JSX } from 'preact'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from '../sensors-client.ts'
import { HeatingRules } from '../heating/HeatingRules.tsx'
import { ColdHomes } from './ColdHomes.tsx'
import { SilentDevices } from './SilentDevices.tsx'
import { StandingAlarms } from './StandingAlarms.tsx'
import { WaterOfBuilding } from './WaterOfBuilding.tsx'
import '../sensors.css'

type Health = Queries['building.health']['output']

/** A building as its sensors see it, for whoever is about to go there: what is wrong first, danger before all. */
export const HealthPage = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('building.health', { building })
  if (!data)
    return (
      <div class="stack-l sensors-page">
        <PageHead to="/bureau/capteurs" from={t('devices.title')} title={t('health.card')} />
        {answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('health.loading')} shape="rows" />
        )}
      </div>
    )
  return (
    <div class="stack-l sensors-page">
      <PageHead
        to={`/bureau/patrimoine/${building}`}
        from={t('health.back')}
        title={t('health.title', { building: data.building.name })}
      />
      <p class="health-ways">
        <Slot
          name="place.space.link"
          of={{ building }}
          href={`/bureau/capteurs/${building}/volume`}
          isHere={false}
        />
      </p>
      {data.devices ? (
        <>
          <WholeHealth health={data} />
          <HeatingRules building={building} />
        </>
      ) : (
        <Empty title={t('health.none')}>{t('health.none.hint')}</Empty>
      )}
    </div>
  )
}

const WholeHealth = ({
  health: { alarms, water, probes, cold, silent },
}: {
  health: Health
}): JSX.Element => (
  <>
    <StandingAlarms alarms={alarms} />
    <div class="health-panes">
      {probes > 0 && <ColdHomes homes={cold} />}
      <SilentDevices devices={silent} />
    </div>
    <WaterOfBuilding days={water} />
  </>
)
