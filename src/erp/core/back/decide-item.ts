import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { BackKindName } from './back-kinds.ts'
import type { ItemState } from './back-contract.ts'
import { weighAnswer } from './read-acknowledgement.ts'

/** An outlet as it stands: its version, 0 where nobody has set it up. */
export type OutletNow = { version: number }
/** An item as it stands; `sent` too where its file is written and that is not yet noted. */
export type ItemNow =
  | { outlet: string; kind: BackKindName; state: ItemState; receipt: string | null; agency: string | null }
  | undefined

type SentAct<Data = unknown> = { subject: string; data: Data }

export const setOutlet = (
  { version }: OutletNow,
  { subject, data }: SentAct<Commands['outlet.set']>,
  { actor }: Context,
): Fact<'outlet.set'>[] | Refusal =>
  mayAnywhere(grants, 'connect', actor)
    ? [
        {
          type: 'outlet.set',
          subject,
          data: { outlet: data.outlet, version: version + 1 },
          audience: 'staff',
        },
      ]
    : refuse('not_yours')

/** What the ERP answered: heard once, and never against what it said before. */
export const answerItem = (
  item: ItemNow,
  { subject, data }: SentAct<Commands['outbox.answer']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'hear', actor)) return refuse('not_yours')
  if (!item) return refuse('not_found')
  if (weighAnswer(item, data) !== 'heard') return refuse('answer_over')
  const { outlet, kind } = item
  return [
    {
      type: data.isYes ? 'outbox.acknowledged' : 'outbox.refused',
      subject,
      data: { outlet, kind },
      audience: 'staff',
      place: placeOf(item),
    },
  ]
}

/** A refusal is answered by whoever can mend it: it leaves again, or somebody typed it there. */
export const mendItem =
  (type: 'outbox.renewed' | 'outbox.dropped') =>
  (item: ItemNow, { subject }: SentAct, { actor }: Context): Fact[] | Refusal => {
    if (!item) return refuse(mayAnywhere(grants, 'mend', actor) ? 'not_found' : 'not_yours')
    if (!can(grants, 'mend', actor, placeOf(item))) return refuse('not_yours')
    const isOpen = item.state === 'refused' || (type === 'outbox.dropped' && item.state === 'waiting')
    if (!isOpen) return refuse('answer_over')
    const { outlet, kind } = item
    return [{ type, subject, data: { outlet, kind }, audience: 'staff', place: placeOf(item) }]
  }

const placeOf = ({ agency }: { agency: string | null }): { agency?: string } => (agency ? { agency } : {})
