import type { Commands as Orders, Queries as OrderQueries } from '../../contractors/core/contract.ts'
import type { Queries as FieldQueries } from '../../field/core/contract.ts'
import { asker } from '../../kernel/web/ask.ts'
import { holder } from '../../kernel/web/outbox.ts'
import type { Commands as Requests } from '../../requests/core/contract.ts'
import type { Queries } from '../core/contract.ts'

export const { useAsk } = asker<
  Queries & Pick<OrderQueries, 'order.diary'> & Pick<FieldQueries, 'round.days'>
>()
export const holdHour = holder<Pick<Orders, 'order.fixSlot'> & Pick<Requests, 'request.plan'>>()
