import { type Context, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../commands.ts'
import { hinders, type Matter } from '../matter.ts'
import { type Decision, tell, when } from './moves.ts'

/** Attach to a collective incident: from then on its news are this request's news, and its closure too. */
export const attach = (
  { matter, outage }: { matter: Matter | undefined; outage: Matter | undefined },
  _: { data: Commands['request.attach'] },
  context: Context,
): Decision => {
  const no = hinders('attach', matter, context)
  if (no || !matter) return no ?? refuse('not_found')
  if (!outage || outage.kind !== 'outage' || outage.id === matter.id) return refuse('not_an_outage')
  if (outage.status === 'closed') return refuse('outage_over')
  if (outage.building !== matter.building) return refuse('outage_elsewhere')
  if (matter.kind === 'outage') return refuse('is_an_outage')
  return [tell(matter, 'request.attached', context, { outage: outage.id })]
}

export const detach = when<Commands['request.detach']>('detach', (m, _, context) => [
  tell(m, 'request.detached', context),
])

/** This request becomes the collective incident; the reactions attach the others, each under its own lock. */
export const gather = when<Commands['request.gather']>('gather', (m, data, context) =>
  m.outage
    ? refuse('is_attached')
    : [tell(m, 'request.gathered', context, { requests: data.requests.filter((id) => id !== m.id) })],
)
