import type { JSX } from 'preact'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Did, useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayDelay } from '../../../kernel/core/delay.ts'
import { saySlot } from '../../../kernel/core/dates.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { AboutWork } from './AboutWork.tsx'
import { Answers } from './OneTapAnswers.tsx'
import { useAsk } from './firm-client.ts'
import type { Saying } from './possible-answers.ts'
import { isLate, sayLimit } from './OrderOfDay.tsx'
import { WorkReport } from './WorkReport.tsx'
import { OrderMessages } from './OrderMessages.tsx'
import { sayAddress, sayPlace } from './say-address.ts'
import './firm.css'

const Offer = later(() => import('./OfferHours.tsx').then((m) => m.OfferHours))
const Refuse = later(() => import('./RefuseOrder.tsx').then((m) => m.Refuse))
const OrderLines = later(() => import('./OrderedLines.tsx').then((m) => m.OrderedLines))
const Invoice = later(() => import('./Invoice.tsx').then((m) => m.Invoice))

type Props = {
  id: string
  known: FirmOrder | undefined
  base: string
  dayAgain: () => void
}

/** One order: what is asked now, the answers, then everything one must know. What she is saying lives in the address. */
export const OrderPage = ({ id, known, base, dayAgain }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const acts = useActs(t('firm.later'))
  const { query } = useHere()
  const asked = useAsk('order.card', { id }, true)
  const order = asked.data ?? known
  if (!order)
    return asked.state === 'refused' ? (
      <RefusalNotice action={<Button href={base}>{t('firm.all')}</Button>}>{asked.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('firm.loading')} />
    )
  const path = `${base}/${id}`
  const saying = query.get('dire') as Saying | null
  const done = (did: Did): void => {
    if (!did) return
    asked.again()
    dayAgain()
    if (saying) goTo(path, true)
  }
  const given = { order, now, acts, done }
  const label = t('firm.loading')
  return (
    <div class="stack">
      <a class="alone" href={saying ? path : base}>
        {t(saying ? 'firm.back' : 'firm.all')}
      </a>
      <header>
        <p class={`job-when figures${isLate(order, now) ? ' job-late' : ''}`}>
          {order.slot
            ? saySlot(order.slot.starts, order.slot.ends, lang, now)
            : sayLimit(order, now, { t, lang })}
        </p>
        <h1>{t(`nature.${order.nature}`)}</h1>
        <p>{sayAddress(order)}</p>
        <p>{sayPlace(order, t)}</p>
        {!saying && (
          <p class="secondary figures">
            {t('firm.order', { no: String(order.no) })} · {t(`firm.status.${order.status}`)} ·{' '}
            {order.delay && !order.wanted && order.urgency !== 'U0'
              ? t('firm.promised', { delay: sayDelay(order.delay, lang) })
              : t(`firm.urgency.${order.urgency}`)}
          </p>
        )}
      </header>
      {acts.no && <RefusalNotice kept={t('firm.kept')}>{acts.no}</RefusalNotice>}
      <p role="status" class="hidden-if-empty total">
        {!saying && acts.said}
      </p>
      {saying === 'refuse' ? (
        <Refuse label={label} {...given} />
      ) : saying === 'offer' || saying === 'fix' || saying === 'acceptWith' ? (
        <Offer label={label} {...given} saying={saying} />
      ) : saying ? (
        <WorkReport
          {...given}
          key={saying}
          outcome={saying}
          onMore={() => goTo(`${path}?dire=moreWork`, true)}
        />
      ) : (
        <>
          {order.can['invoice'] === 'yes' && !!order.money.agreed && <Invoice label={label} {...given} />}
          <Answers {...given} path={path} />
          {(order.wanted || !!order.proposed?.length) && <OrderLines label={label} order={order} />}
          <Slot name="order.meters" order={order.id} isEnding={order.status === 'done'} />
          <Slot name="order.erp" order={order.id} />
          <OrderMessages {...given} />
          <AboutWork order={order} now={now} />
          <Slot name="order.known" order={order.id} />
          {/* The link of a mail opens its order, and not the day. */}
          <Slot name="order.thanks" />
        </>
      )}
    </div>
  )
}
