import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { UsedMetric } from '../../core/use/home-use.ts'
import { send } from '../sensors-client.ts'
import { HourBars } from './HourBars.tsx'

type HomeHoursProps = {
  unit: string
  metrics: readonly UsedMetric[]
  allowed: { at: string; byMe: boolean } | undefined
  again: () => void
}

/** The hours of a home: an offer, or what is kept with one tap that ends and erases it. */
export const HomeHours = ({ unit, metrics, allowed, again }: HomeHoursProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const [metric, setMetric] = useState(metrics[0])
  const acts = useActs(t('use.hours.kept'))
  const choose = async (act: 'curve.allow' | 'curve.end', said: string): Promise<void> => {
    if (await acts.act(send(act, unit, { purpose: 'hours' }), said)) again()
  }
  return (
    <section class="stack">
      <h2>{t('use.hours')}</h2>
      {allowed ? (
        <>
          <p>
            {t(allowed.byMe ? 'use.hours.mine' : 'use.hours.theirs', {
              since: sayWholeDate(allowed.at, lang),
            })}
          </p>
          {metrics.length > 1 && (
            <p class="line">
              {metrics.map((one) => (
                <Button key={one} small pressed={one === metric} onClick={() => setMetric(one)}>
                  {t(`use.meter.${one}`)}
                </Button>
              ))}
            </p>
          )}
          {metric && <HourBars unit={unit} metric={metric} />}
        </>
      ) : (
        <p>{t('use.hours.offer')}</p>
      )}
      <Button
        kind={allowed ? 'danger' : 'primary'}
        busy={acts.busy}
        onClick={() =>
          void (allowed
            ? choose('curve.end', t('use.hours.ended'))
            : choose('curve.allow', t('use.hours.begun')))
        }
      >
        {t(allowed ? 'use.hours.end' : 'use.hours.allow')}
      </Button>
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <p role="status">{acts.said}</p>
    </section>
  )
}
