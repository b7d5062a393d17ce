import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { SilentDevice } from '../../core/health/health-contract.ts'
import { saySpot } from './say-spot.ts'

/** Devices that say nothing, the longest silent first: what they would tell is not known. */
export const SilentDevices = ({ devices }: { devices: readonly SilentDevice[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section class="stack-s" aria-labelledby="health-silent">
      <h2 id="health-silent">{t('health.silent')}</h2>
      {devices.length === 0 ? (
        <p class="secondary">{t('health.silent.none')}</p>
      ) : (
        <Rows>
          {devices.map((device) => (
            <Row
              key={device.id}
              sentence={t(`deviceKind.${device.kind}`)}
              reason={saySpot(device, t)}
              meta={t('health.silent.since', { day: sayDay(device.since, lang, now) })}
            />
          ))}
        </Rows>
      )}
    </section>
  )
}
