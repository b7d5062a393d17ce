import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { type StopReason, stopCodes } from '../core/void/void-steps.ts'
import { send, type VoidCard } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

/** What keeps the dwelling from being let: said, and said to be over. */
export const VoidStops = ({ card }: { card: VoidCard }): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { act, busy, no } = useActs(t('void.kept'))
  const left = stopCodes.filter((why) => !card.stops.some((stop) => stop.why === why))
  const [picked, setPicked] = useState<StopReason>()
  const why = picked && left.includes(picked) ? picked : left[0]
  if (!card.can.stop && card.stops.length === 0) return null
  return (
    <section class="stack-s">
      <h2>{t('void.stops')}</h2>
      {card.stops.length > 0 && (
        <ul class="void-list">
          {card.stops.map((stop) => (
            <li class="void-line" key={stop.why}>
              {t('void.stop.since', {
                what: t(`void.stop.${stop.why}`),
                day: sayCalendarDay(stop.starts, now, speech),
              })}
              {card.can.stop && (
                <Button
                  small
                  busy={busy}
                  label={`${t('void.stop.end')} (${t(`void.stop.${stop.why}`)})`}
                  onClick={() => void act(send('void.resume', card.unit, { why: stop.why }), t('void.done'))}
                >
                  {t('void.stop.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {card.can.stop && why && (
        <details>
          <summary>{t('void.stop.add')}</summary>
          <form
            class="stack-s"
            onSubmit={(e) => {
              e.preventDefault()
              void act(send('void.stop', card.unit, { why }), t('void.done'))
            }}
          >
            <Field
              kind="select"
              label={t('void.stop.add')}
              value={why}
              onValue={(value) => setPicked(value as StopReason)}
              options={left.map((each) => ({ value: each, label: t(`void.stop.${each}`) }))}
            />
            <p>
              <Button type="submit" busy={busy}>
                {t('void.diagnostic.record')}
              </Button>
            </p>
          </form>
        </details>
      )}
    </section>
  )
}
