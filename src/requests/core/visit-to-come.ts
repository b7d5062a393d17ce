import { ofRole } from '../../kernel/core/roles.ts'
import type { Thread } from './contract.ts'
import { isOwnVisit } from './status.ts'

/** A visit of a thread, to be called off by who lives there; `order`: a firm's. Instants are ISO text. */
export type ComingVisit = { starts: string; ends: string; order?: string; firm?: string }

/** The visit that stands and is still to come; nothing once its hour has begun. */
export const visitToCome = ({ request, orders, entries }: Thread, now: string): ComingVisit | undefined => {
  if (request.status !== 'planned') return undefined
  const [order] = orders
  const slot = isOwnVisit(request)
    ? slotIn(entries.findLast(({ type }) => type === 'request.planned')?.data)
    : order?.status === 'planned' && order.slot
      ? { ...order.slot, order: order.id, firm: order.firm.name }
      : undefined
  return slot && slot.starts > now
    ? {
        starts: slot.starts,
        ends: slot.ends,
        ...('order' in slot ? { order: slot.order, firm: slot.firm } : {}),
      }
    : undefined
}

/** The visit of a firm that a tenant called off last, while nothing else was said of its hour: she may take it back. */
export const visitCalledOff = ({ orders, entries }: Thread, now: string): ComingVisit | undefined => {
  const [order] = orders
  const last = entries.findLast(({ type }) => type.startsWith('order.'))
  const slot = slotIn(last?.data)
  return (order?.status === 'accepted' || order?.status === 'offered') &&
    last?.type === 'order.slotDropped' &&
    ofRole(last.by.role).reach === 'household' &&
    slot &&
    slot.starts > now
    ? { ...slot, order: order.id, firm: order.firm.name }
    : undefined
}

const slotIn = (data: Thread['entries'][number]['data'] | undefined): ComingVisit | undefined => {
  const { starts, ends } = data ?? {}
  return typeof starts === 'string' && typeof ends === 'string' ? { starts, ends } : undefined
}
