import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type {
  Commands as OrderCommands,
  Queries as OrderQueries,
} from '../../../contractors/core/contract.ts'
import type { Queries as PlaceQueries } from '../../../estate/core/contract.ts'
import type { Queries as NoticeQueries } from '../../../notices/core/contract.ts'
import type { Queries as PeopleQueries } from '../../../people/core/contract.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The questions and the acts of a tenant's phone. */
export const { ask, useAsk } = asker<
  Queries & PlaceQueries & PeopleQueries & NoticeQueries & Pick<OrderQueries, 'order.times'>
>()
export const send = sender<Commands & Pick<OrderCommands, 'order.fixSlot' | 'order.dropSlot'>>()
