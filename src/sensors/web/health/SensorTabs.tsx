import type { JSX } from 'preact'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { PageTabs } from '../../../kernel/web/parts/PageTabs.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useRole } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Act, grants } from '../../core/grants.ts'

const doors = [
  ['/bureau/capteurs', 'plan', 'sensorTabs.devices'],
  ['/bureau/capteurs/ecoute', 'readHealth', 'sensorTabs.heard'],
  ['/bureau/capteurs/releve', 'keepReadings', 'sensorTabs.reading'],
  ['/bureau/capteurs/modeles', 'describeDevices', 'sensorTabs.types'],
] as const satisfies readonly (readonly [string, Act, string])[]

/** The pages of whoever keeps sensors going: those that the reader may open. */
export const SensorTabs = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { path } = useHere()
  const role = useRole()
  const ways = doors.filter(([, act]) => role !== undefined && mayAnywhere(grants, act, { role }))
  return ways.length < 2 ? null : (
    <PageTabs
      label={t('sensorTabs.label')}
      ways={ways.map(([href, , word]) => ({ href, label: t(word), here: href === path }))}
    />
  )
}
