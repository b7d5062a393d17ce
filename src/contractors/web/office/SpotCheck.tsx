import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ActProps } from './order-card.ts'

const CheckComplaint = loadSpoken(() => import('./CheckComplaint.tsx').then((m) => m.CheckComplaint))

/** The check on the spot: awaited until when, or what came of it; and the two answers, for those who go and see. */
export const SpotCheck = (props: ActProps): JSX.Element | null => {
  const { order, now, decides, busy, act } = props
  const { t, lang } = useSpeech()
  const [no, setNo] = useState(false)
  const { spot } = order
  // The firm comes again: the order says so itself.
  if (!spot || (spot === 'failing' && order.status !== 'done')) return null
  const awaited = spot === 'due' || spot === 'failing'
  return (
    <div class="stack-s">
      <p>{t(`order.spot.${spot}`, { day: order.spotDue ? sayDay(order.spotDue, lang, now) : '' })}</p>
      {decides && awaited && !no && (
        <div class="line no-print">
          <Button
            small
            busy={busy}
            busyLabel={t('say.filing')}
            onClick={() =>
              void act('order.spotCheck', { order: order.id, conforming: true }, t('order.spot.said.yes'))
            }
          >
            {t('order.spot.yes')}
          </Button>
          <Button small onClick={() => setNo(true)}>
            {t('order.spot.no')}
          </Button>
        </div>
      )}
      {no && <CheckComplaint {...props} onClose={() => setNo(false)} />}
    </div>
  )
}
