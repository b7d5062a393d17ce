import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { FirmOrder, Queries } from '../../core/contract.ts'
import { Job } from './Job.tsx'
import './firm.css'

type Props = { day: Queries['order.day']['output']; base: string; again: () => void }

/** The day first, then what waits for a yes or a no, then the rest. */
export const Day = ({ day, base, again }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  // One main action a screen: the first visit that may be told, else the first order that waits for a yes.
  const main = [...day.today, ...day.answer].find(
    ({ can, slot }) => can['accept'] === 'yes' || (can['report'] === 'yes' && slot),
  )
  const jobs = (orders: readonly FirmOrder[]): JSX.Element[] =>
    orders.map((order) => (
      <Job key={order.id} order={order} base={base} now={now} again={again} main={order.id === main?.id} />
    ))
  if (!day.today.length && !day.answer.length && !day.open.length)
    return (
      <>
        <h1>{day.firm.name}</h1>
        <Empty title={t('firm.nothing')}>{t('firm.nothing.words')}</Empty>
      </>
    )
  return (
    <div class="stack-l">
      <header>
        <h1>{day.firm.name}</h1>
        <p class="secondary">{sayDay(now, lang)}</p>
      </header>
      <section class="stack">
        <h2>{t('firm.today')}</h2>
        {day.today.length ? jobs(day.today) : <p class="secondary">{t('firm.today.none')}</p>}
      </section>
      {day.answer.length > 0 && (
        <section class="stack">
          <h2>{t('firm.answer')}</h2>
          {jobs(day.answer)}
        </section>
      )}
      {day.open.length > 0 && (
        <section class="stack">
          <h2>{t('firm.open')}</h2>
          {jobs(day.open)}
        </section>
      )}
    </div>
  )
}
