import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { byBall } from '../../core/health/alarm-ball.ts'
import type { HealthAlarm } from '../../core/health/health-contract.ts'
import { saySpot } from './say-spot.ts'

/** Alarms that stand, by who must act, danger first; each opens the request that it filed. */
export const StandingAlarms = ({ alarms }: { alarms: readonly HealthAlarm[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="health-alarms">
      <h2 id="health-alarms">{t('health.alarms')}</h2>
      {alarms.length === 0 ? (
        <p role="status">{t('health.quiet')}</p>
      ) : (
        byBall(alarms).map(({ ball, alarms: its }) => (
          <section key={ball} class="stack-s" aria-labelledby={`health-ball-${ball}`}>
            <h3 id={`health-ball-${ball}`}>
              {t(`health.ball.${ball}`)} <span class="secondary figures">{its.length}</span>
            </h3>
            <Rows>
              {its.map((alarm) => (
                <AlarmLine key={alarm.id} alarm={alarm} />
              ))}
            </Rows>
          </section>
        ))
      )}
      {alarms.some(({ kind }) => kind === 'mould') && <p>{t('health.mould.first')}</p>}
    </section>
  )
}

const AlarmLine = ({ alarm }: { alarm: HealthAlarm }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { kind, isDanger, since, thing, request } = alarm
  return (
    <Row
      danger={isDanger}
      href={request ? `/bureau/r/${request}` : undefined}
      sentence={
        <span id={`alarm-${alarm.id}`}>
          {isDanger ? `${t('health.danger')} · ` : ''}
          {t(`health.kind.${kind}`)}
        </span>
      }
      reason={[thing, saySpot(alarm, t)].filter(Boolean).join(' · ')}
      meta={[
        t('health.since', { day: sayDay(`${since}T12:00:00Z`, lang, now) }),
        ...(request ? [t('health.request')] : []),
      ].join(' · ')}
    />
  )
}
