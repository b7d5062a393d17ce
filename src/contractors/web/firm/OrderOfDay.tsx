import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayDue, sayHours, saySlot } from '../../../kernel/core/dates.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { totalOf } from '../../core/spend-limit.ts'
import { Alerts } from './BeforeGoing.tsx'
import { arriving } from './arrival.ts'
import { send } from './firm-client.ts'
import { hasCome } from './main-order.ts'
import { asksHours } from './possible-answers.ts'
import { sayAddress, sayPlace } from './say-address.ts'
import { leavesAfter, saidAndTold } from './visit-message.ts'

const Finish = later(() => import('./FinishWork.tsx').then((m) => m.Finish))

type Props = {
  order: FirmOrder
  base: string
  now: string
  /** asks the day again; what was done is said above the day, for the card may leave it */
  again: (said: string) => void
  main: boolean
}

/** One order in the day: when, what, where, how to get in, and the likeliest answer in one tap. */
export const OrderOfDay = ({ order, base, now, again, main }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const acts = useActs(t('firm.later'))
  const path = `${base}/${order.id}`
  const accept = async (): Promise<void> => {
    const danger = order.urgency === 'U0'
    const words = saidAndTold(
      order,
      danger ? 'firm.arriving' : 'firm.accepted',
      danger ? 'mail' : leavesAfter('accept', order),
      { t },
    )
    const sent = danger ? arriving(order) : send('order.accept', order.request, { order: order.id })
    if (!(await acts.act(sent, words))) return
    if (asksHours(order)) goTo(`${path}?dire=offer`)
    else again(words)
  }
  const asksAnswer = order.can['accept'] === 'yes'
  const canReport = order.can['report'] === 'yes' && order.slot !== null && !asksAnswer
  const [typed, setTyped] = useState(false)
  // What is being written stays, even if another visit becomes the next one meanwhile.
  const finishing = canReport && (typed || (main && hasCome(order, now)))
  return (
    <article class="job" aria-label={`${t(`nature.${order.nature}`)}, ${sayPlace(order, t)}`}>
      <div>
        <p class={`job-when figures${isLate(order, now) ? ' job-late' : ''}`}>
          {whenOf(order, now, lang) ?? sayLimit(order, now, { t, lang })}
        </p>
        <h3 class="job-what">
          <a href={path}>{t(`nature.${order.nature}`)}</a>
        </h3>
        <p>{sayAddress(order)}</p>
        <p>{sayPlace(order, t)}</p>
        {order.access && <p class="secondary">{order.access}</p>}
        {asksAnswer && !!order.proposed?.length && (
          <p class="figures">
            {t('firm.proposed.total', { amount: sayMoney(totalOf(order.proposed), lang) })}
          </p>
        )}
      </div>
      <Alerts order={order} />
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {finishing && (
        <Finish
          label={t('firm.loading')}
          order={order}
          acts={acts}
          path={path}
          onTyped={() => setTyped(true)}
          onSent={() => again(t('firm.sent'))}
        />
      )}
      <div class="job-acts">
        {asksAnswer && (
          <Button
            kind={main ? 'primary' : 'quiet'}
            full
            busy={acts.busy}
            busyLabel={t('firm.sending')}
            onClick={() => void accept()}
          >
            {t(order.urgency === 'U0' ? 'firm.arrive' : 'firm.accept')}
          </Button>
        )}
        {canReport && !finishing && (
          <Button kind={main ? 'primary' : 'quiet'} full href={`${path}?dire=done`}>
            {t('firm.done')}
          </Button>
        )}
        <Button kind="plain" href={path}>
          {t(asksAnswer || canReport ? 'firm.other' : 'firm.see')}
        </Button>
      </div>
    </article>
  )
}

const whenOf = ({ slot }: FirmOrder, now: string, lang: 'fr' | 'en'): string | undefined =>
  slot
    ? dayOf(slot.starts) === dayOf(now)
      ? sayHours(slot.starts, slot.ends, lang)
      : saySlot(slot.starts, slot.ends, lang, now)
    : undefined

/** Over on the firm's side: nothing is due from it any more. */
export const isOver = ({ status }: FirmOrder): boolean =>
  ['done', 'followedUp', 'refused', 'cancelled'].includes(status)

/** Whether its promise to the tenant is past, with no appointment to keep it. */
export const isLate = (order: FirmOrder, now: string): boolean =>
  !isOver(order) && order.slot === null && order.due < now

/** «À faire avant jeudi 12 h»; once it is over, how it ended. */
export const sayLimit = (
  order: FirmOrder,
  now: string,
  { t, lang }: Pick<ReturnType<typeof useSpeech>, 't' | 'lang'>,
): string =>
  isOver(order)
    ? t(`firm.status.${order.status}`)
    : t(order.due < now ? 'firm.late' : 'firm.due', { by: sayDue(order.due, now, lang) })
