import type { JSX } from 'preact'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import type { FactType } from '../../../kernel/core/facts.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useRole } from '../../../kernel/web/Slot.tsx'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { OrderCard as Order, Thread } from '../../../requests/core/contract.ts'
import { deciders } from '../../core/price-deciders.ts'
import { grants } from '../../core/grants.ts'
import { PriceDecision } from './PriceDecision.tsx'
import { OrderCard } from './OrderCard.tsx'

type ThreadOrderProps = { order: Order; thread: Thread }
type ThreadDecisionProps = ThreadOrderProps & { onAsk: (whom: 'hq' | 'firm') => void }

/** What the next step of a request asks of its order: a price to accept or to refuse, where it stands. */
export const ThreadDecision = ({ order, thread, onAsk }: ThreadDecisionProps): JSX.Element => {
  const role = useRole()
  const tell = useTell()
  const said = thread.entries.findLast(({ type }) => asksAPrice.has(type))
  return (
    <PriceDecision
      order={order}
      request={thread.request.id}
      reason={{ words: said?.words ?? null, photos: said?.photos ?? [] }}
      decides={role !== undefined && deciders.includes(role)}
      asksHq={thread.can['askHq'] === 'yes'}
      onAsk={onAsk}
      tell={tell}
    />
  )
}

const asksAPrice: ReadonlySet<string> = new Set<FactType>(['order.moreWork', 'order.approvalAsked'])

/** An order, on the page of its request. */
export const ThreadOrder = ({ order, thread }: ThreadOrderProps): JSX.Element => {
  const role = useRole()
  const tell = useTell()
  const now = useNow()
  const may = (act: keyof typeof grants): boolean => role !== undefined && mayAnywhere(grants, act, { role })
  return (
    <OrderCard
      order={order}
      request={thread.request.id}
      now={now}
      decides={role !== undefined && deciders.includes(role)}
      contested={thread.request.status === 'contested'}
      pays={may('pay')}
      checks={may('check')}
      arranges={may('offerSlots')}
      tell={tell}
    />
  )
}
