import type { Acts, Questions } from '../../../kernel/core/doors.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { Queries as PlaceQueries } from '../../../estate/core/contract.ts'
import type { Queries as PeopleQueries } from '../../../people/core/contract.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The questions and the acts of a tenant's phone. */
export const { ask, useAsk } = asker<
  Queries & PlaceQueries & PeopleQueries & Pick<Questions, keyof Questions>
>()
export const send = sender<Commands & Pick<Acts, 'order.fixSlot' | 'order.dropSlot'>>()
