import type { JSX } from 'preact'
import { allCame } from '../../../kernel/web/ask.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { SensorTabs } from '../health/SensorTabs.tsx'
import { useAsk } from '../sensors-client.ts'
import { HeardFaults, hindrancesOf } from './HeardFaults.tsx'
import { HeardFigures } from './HeardFigures.tsx'
import { HeardLines } from './HeardLines.tsx'
import { HeardStrangers } from './HeardStrangers.tsx'
import '../sensors-page.css'

/** How well sensors are heard: what hinders it first, then the figures, then who speaks without being paired. */
export const HeardPage = (): JSX.Element => {
  const { t } = useSpeech()
  const faults = useAsk('sensors.faults', {})
  const health = useAsk('sensors.health', {})
  const no = faults.state === 'refused' ? faults.no : health.state === 'refused' ? health.no : undefined
  return (
    <div class="stack-l sensors-page">
      <PageHead to="/bureau/patrimoine" from={t('heard.back')} title={t('heard.title')}>
        <p class="secondary">{t('heard.lead')}</p>
      </PageHead>
      <SensorTabs />
      {no && <RefusalNotice>{no.message}</RefusalNotice>}
      {!allCame(faults, health) && <Loading label={t('heard.loading')} shape="rows" />}
      {faults.data && health.data && <FaultsAndFigures faults={faults.data} health={health.data} />}
    </div>
  )
}

type AnswersProps = {
  faults: Queries['sensors.faults']['output']
  health: Queries['sensors.health']['output']
}

const FaultsAndFigures = ({ faults, health }: AnswersProps): JSX.Element => {
  const { t } = useSpeech()
  if (!health.heard && !faults.lines.length && !faults.strangers.length)
    return <Empty title={t('heard.nothing')}>{t('heard.nothing.hint')}</Empty>
  return (
    <>
      {hindrancesOf(faults) === 0 && <p role="status">{t('heard.well')}</p>}
      {(faults.lines.length > 0 || !health.ways.length) && <HeardLines lines={faults.lines} />}
      <HeardFaults faults={faults} />
      <HeardFigures health={health} />
      <HeardStrangers faults={faults} />
    </>
  )
}
