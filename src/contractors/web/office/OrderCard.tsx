import type { Key } from '../../../kernel/core/words.ts'
import { lineOf, totalOf } from '../../core/spend-limit.ts'
import { quantityOf } from '../../../kernel/core/money.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, saySlot, yearAlways } from '../../../kernel/core/dates.ts'
import { sayMoney, sayNumber, sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { SlotPicker } from '../../../kernel/web/parts/SlotPicker.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OrderCard as Order } from '../../../requests/core/contract.ts'
import type { Commands } from '../../core/contract.ts'
import { ArrangeVisit } from './ArrangeVisit.tsx'
import type { ActProps, OrderCardProps, Send } from './order-card.ts'
import { SpotCheck } from './SpotCheck.tsx'
import './OrderCard.css'

const send = sender<Commands>()

/** An order as the office sees it: who comes and when, for how much; and what only the office can answer. */
export const OrderCard = (props: OrderCardProps): JSX.Element => {
  const { t } = useSpeech()
  const { order, request, now, tell } = props
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const act: Send = async (type, data, said, photos) => {
    setBusy(true)
    setNo(undefined)
    const outcome = await send(type, request, data, photos?.length ? { photos } : {})
    setBusy(false)
    if (outcome.ok) tell(said)
    else setNo(outcome.message)
    return outcome.ok
  }
  const given = { ...props, busy, act }
  return (
    <section class="order" aria-label={t('order.card', { no: String(order.no) })}>
      <OrderHead order={order} />
      <Slot name="order.erp" order={order.id} />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <Visit order={order} now={now} />
      {order.offered.length > 0 && order.status !== 'cancelled' && <OfferedSlots {...given} />}
      {props.arranges && <ArrangeVisit {...given} />}
      <Money order={order} />
      {/* The lines of a price that waits for an answer stand beside it, against the limit. */}
      {order.lines.length > 0 && order.status !== 'approval' && (
        <Lines lines={order.lines} caption={t('order.lines')} />
      )}
      {order.lines.length === 0 && <Proposal order={order} />}
      <Bill {...given} />
      <p class="secondary">{t('order.contract', { contract: order.contract })}</p>
    </section>
  )
}

const OrderHead = ({ order }: { order: Order }): JSX.Element => {
  const { t } = useSpeech()
  const { firm, after } = order
  return (
    <header>
      <h2>{firm.name}</h2>
      <p class="secondary">
        {t('order.card', { no: String(order.no) })} · {t(standing(order))}
        {after && ` · ${t(`order.after.${after}`)}`}
      </p>
      {firm.phone && (
        <a class="order-phone figures" href={`tel:${firm.phone.replace(/\s/g, '')}`}>
          <Icon of={phone} size={16} /> {sayPhone(firm.phone)}
        </a>
      )}
    </header>
  )
}

/** When somebody comes, or what came of it. */
const Visit = ({ order, now }: { order: Order; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { slot, status, readyOn, outcome, visits, wanted } = order
  return (
    <>
      {slot && status !== 'cancelled' && (
        <p>
          <strong>{saySlot(slot.starts, slot.ends, lang, now)}</strong>
        </p>
      )}
      {wanted && order.after === null && (
        <p>{t('order.wanted', { when: sayDay(wanted, lang, yearAlways) })}</p>
      )}
      {readyOn && status === 'waiting' && <p>{t('order.readyOn', { when: sayDay(readyOn, lang, now) })}</p>}
      {outcome && outcome !== 'done' && (
        <p>
          {[status === 'waiting' ? '' : t(`order.outcome.${outcome}`), t('order.visits', { n: visits })]
            .filter(Boolean)
            .join('\u00a0· ')}
        </p>
      )}
    </>
  )
}

/** What remains of work that was said to be done: it is checked, and paid. */
const Bill = (props: ActProps): JSX.Element => {
  const { t } = useSpeech()
  const { order, contested, busy, act } = props
  const shared = { small: true, busy, busyLabel: t('say.filing') }
  return (
    <>
      {props.checks && !order.after && isDone(order) && (
        <Button {...shared} onClick={() => void act('order.check', { order: order.id }, t('order.checked'))}>
          {t('order.check')}
        </Button>
      )}
      <SpotCheck {...props} />
      {props.pays && !contested && mayBePaid(order) && (
        <Button
          {...shared}
          kind="primary"
          onClick={() => void act('order.pay', { order: order.id }, t('order.paid'))}
        >
          {t('order.pay')}
        </Button>
      )}
      {contested && order.after !== 'paid' && order.status === 'done' && (
        <p class="secondary">{t('order.contested')}</p>
      )}
    </>
  )
}

// The clock of the thread says already that an order waits: the order says why.
const standing = ({ status, outcome }: Order): Key =>
  status === 'waiting' && outcome ? `order.outcome.${outcome}` : `order.status.${status}`

// Nobody is shown a button that will say no.
const mayBePaid = (order: Order): boolean =>
  order.after === 'invoiced' && isDone(order) && order.spot !== 'due' && order.spot !== 'failing'

const isDone = ({ status }: Order): boolean => ['done', 'followedUp'].includes(status)

const OfferedSlots = ({ order, now, busy, act }: ActProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const [chosen, setChosen] = useState<string>()
  const slot = order.offered.find((s) => s.id === chosen)
  return (
    <div class="stack-s no-print">
      <SlotPicker
        legend={t('order.offered')}
        slots={order.offered.map((s) => ({ id: s.id, start: s.starts, end: s.ends }))}
        lang={lang}
        value={chosen}
        onValue={setChosen}
      />
      {slot && (
        <Button
          small
          busy={busy}
          busyLabel={t('say.filing')}
          onClick={() =>
            void act(
              'order.fixSlot',
              { order: order.id, appointment: slot.id },
              t('order.fixed', { when: saySlot(slot.starts, slot.ends, lang, now) }),
            )
          }
        >
          {t('order.offered.fix')}
        </Button>
      )}
    </div>
  )
}

const Money = ({ order }: { order: Order }): JSX.Element => {
  const { t, lang } = useSpeech()
  const rows = [
    [t('order.limit'), order.money.spendLimit],
    [t('order.asked'), order.money.asked],
    [t('order.agreed'), order.money.agreed],
  ] as const
  return (
    <dl class="order-money figures">
      {rows.map(([label, amount]) =>
        amount === null ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{sayMoney(amount, lang)}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** What it was placed for, as long as its firm has said no lines of its own. */
const Proposal = ({ order: { proposed = [] } }: { order: Order }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (!proposed.length) return null
  return (
    <>
      <p>{t('order.proposed', { amount: sayMoney(totalOf(proposed), lang) })}</p>
      <Lines lines={proposed} caption={t('order.proposed.lines')} />
    </>
  )
}

const Lines = ({ lines, caption }: { lines: Order['lines']; caption: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <table class="order-lines figures">
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('order.line.what')}</th>
          <th scope="col">{t('order.line.quantity')}</th>
          <th scope="col">{t('order.line.price')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.label}>
            <th scope="row">{line.label}</th>
            <td>
              {sayNumber(quantityOf(line.parts), lang)} {line.unit}
            </td>
            <td>{sayMoney(lineOf(line), lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
