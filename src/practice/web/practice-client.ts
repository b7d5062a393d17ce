import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Queries as Notices } from '../../notices/core/contract.ts'
import type { Queries as Field } from '../../field/core/contract.ts'
import type { Commands as RequestCommands, Queries as Requests } from '../../requests/core/contract.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const send = sender<Commands & Pick<RequestCommands, 'template.write'>>()
export const { useAsk } = asker<
  Queries &
    Pick<Notices, 'letter.preview'> &
    Pick<Requests, 'template.list' | 'template.changes' | 'urgency.changes'> &
    Pick<Field, 'round.changes'>
>()
