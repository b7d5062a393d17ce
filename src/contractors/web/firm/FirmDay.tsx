import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useCalm } from '../../../kernel/web/useCalm.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { FirmOrder, Queries } from '../../core/contract.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { OrderOfDay } from './OrderOfDay.tsx'
import { hasCome, isOfToday, mainOf } from './main-order.ts'
import './firm.css'

const FinishedOrders = later(() => import('./FinishedOrders.tsx').then((m) => m.FinishedOrders))

type Props = {
  day: Queries['order.day']['output']
  base: string
  again: () => void
}

/** The day first, then what waits for a yes or a no, then the rest. */
export const Day = ({ day, base, again }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const [said, setSaid] = useState('')
  // What lies below today and what waits for an answer comes after them.
  const drawn = useCalm()
  const main = mainOf(day, now)
  // Where the firm is now comes first: what it says there is one sentence and a photo.
  const here = main && hasCome(main, now) ? main : undefined
  const today = day.today.filter(({ id }) => id !== here?.id)
  const told = (words: string): void => {
    setSaid(words)
    again()
    scrollTo(0, 0)
  }
  const jobs = (orders: readonly FirmOrder[]): JSX.Element[] =>
    orders.map((order) => (
      <OrderOfDay
        key={order.id}
        order={order}
        base={base}
        now={now}
        again={told}
        main={order.id === main?.id}
      />
    ))
  if (!day.today.length && !day.answer.length && !day.open.length)
    return (
      <>
        <h1>{day.firm.name}</h1>
        <Empty title={t('firm.nothing')}>{t('firm.nothing.words')}</Empty>
        {drawn && <FinishedOrders label={t('firm.loading')} base={base} />}
        {drawn && <Slot name="order.thanks" />}
        {drawn && <Slot name="firm.day.end" />}
      </>
    )
  return (
    <div class="stack-l">
      <header>
        <h1>{day.firm.name}</h1>
        <p class="secondary">{sayDay(now, lang)}</p>
      </header>
      <p role="status" class="total hidden-if-empty">
        {said}
      </p>
      {here && (
        <section class="stack">
          <h2>{t(isOfToday(here, now) ? 'firm.now' : 'firm.was')}</h2>
          {jobs([here])}
        </section>
      )}
      {(!here || today.length > 0) && (
        <section class="stack">
          <h2>{t('firm.today')}</h2>
          {today.length ? jobs(today) : <p class="secondary">{t('firm.today.none')}</p>}
        </section>
      )}
      {day.answer.length > 0 && (
        <section class="stack">
          <h2>{t('firm.answer')}</h2>
          {jobs(day.answer)}
        </section>
      )}
      {drawn && day.open.length > 0 && (
        <section class="stack">
          <h2>{t('firm.open')}</h2>
          {jobs(day.open)}
        </section>
      )}
      {drawn && <FinishedOrders label={t('firm.loading')} base={base} />}
      {drawn && <Slot name="order.thanks" />}
      {drawn && <Slot name="firm.day.end" />}
    </div>
  )
}
