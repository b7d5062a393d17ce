import type { Outcome } from '../../../kernel/core/command.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { send } from './firm-client.ts'

/** «J’arrive»: a danger is accepted by going there. What is refused first is told, and nothing follows it. */
export const arriving = async ({ id, request }: FirmOrder): Promise<Outcome> => {
  const accepted = await send('order.accept', request, { order: id })
  return accepted.ok ? send('order.onTheWay', request, { order: id }) : accepted
}
