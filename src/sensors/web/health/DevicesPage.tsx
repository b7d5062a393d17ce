import type { JSX } from 'preact'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { DeviceList } from './DeviceList.tsx'
import { Precision } from './Precision.tsx'
import { SensorTabs } from './SensorTabs.tsx'
import '../sensors.css'

/** All sensors of the reader’s buildings, those that say nothing first; beneath, how right alarms were. */
export const DevicesPage = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack-l sensors-page">
      <PageHead to="/bureau/patrimoine" from={t('devices.back')} title={t('devices.title')}>
        <p class="secondary">{t('devices.lead')}</p>
      </PageHead>
      <SensorTabs />
      <DeviceList />
      <Precision />
    </div>
  )
}
