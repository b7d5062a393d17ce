import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type {
  SensorFaults,
  SilentGateway,
  SkewedClock,
  UnreadSample,
} from '../../core/heard/heard-contract.ts'

/** How many things hinder hearing. */
export const hindrancesOf = ({ lines, gateways, clocks, unread }: SensorFaults): number =>
  lines.filter(({ failingSince }) => failingSince).length + gateways.length + clocks.length + unread.length

/** What hinders single devices: their gateway, their clock, what nobody can read of them. Nothing where nothing does. */
export const HeardFaults = ({ faults }: { faults: SensorFaults }): JSX.Element => (
  <>
    {faults.gateways.length > 0 && <SilentGateways gateways={faults.gateways} />}
    {faults.unread.length > 0 && <UnreadMessages samples={faults.unread} />}
    {faults.clocks.length > 0 && <SkewedClocks clocks={faults.clocks} />}
  </>
)

const SilentGateways = ({ gateways }: { gateways: readonly SilentGateway[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section class="stack-s" aria-labelledby="heard-gateways">
      <h2 id="heard-gateways">{t('heard.gateways')}</h2>
      <Rows>
        {gateways.map(({ gateway, since, devices, building }) => (
          <Row
            key={gateway}
            href={`/bureau/capteurs/${building.id}`}
            sentence={t('heard.gateway', { gateway, building: building.name })}
            reason={t('heard.gateway.why', { n: devices })}
            meta={t('heard.since', { day: sayDay(since, lang, now) })}
          />
        ))}
      </Rows>
    </section>
  )
}

const UnreadMessages = ({ samples }: { samples: readonly UnreadSample[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section class="stack-s" aria-labelledby="heard-unread">
      <h2 id="heard-unread">{t('heard.unread')}</h2>
      <Rows>
        {samples.map(({ way, address, day, problem, messages, sample }) => (
          <Row
            key={`${way} ${address} ${day} ${problem}`}
            sentence={t('heard.unread.of', {
              way: t(`heard.way.${way}`),
              address: address ?? t('heard.unread.nobody'),
            })}
            reason={t(`heard.problem.${problem}`)}
            meta={t('heard.unread.count', { n: messages, day: sayDay(day, lang, now) })}
            action={
              <details class="heard-sample">
                <summary>{t('heard.sample')}</summary>
                <pre>{sample}</pre>
              </details>
            }
          />
        ))}
      </Rows>
    </section>
  )
}

const SkewedClocks = ({ clocks }: { clocks: readonly SkewedClock[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="heard-clocks">
      <h2 id="heard-clocks">{t('heard.clocks')}</h2>
      <Rows>
        {clocks.map(({ device, address, building, seconds }) => (
          <Row
            key={device}
            href={`/bureau/capteurs/${building.id}`}
            sentence={`${address}, ${building.name}`}
            reason={t(seconds < 0 ? 'heard.clock.ahead' : 'heard.clock.late', {
              n: Math.round(Math.abs(seconds) / 60),
            })}
          />
        ))}
      </Rows>
    </section>
  )
}
