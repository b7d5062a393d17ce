import { type Context, isRefusal, type Fact, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../request-commands.ts'
import { refusalOf, type Matter } from '../request-matter.ts'
import { natureOfHouse } from '../nature/house-breakdown.ts'
import { type Decision, factOf, rule } from './request-rule.ts'

/**
 * Attach to a collective incident: from then on its news are this request's news, and its closure too. The incident is as
 * urgent as the most urgent that follows it. A danger follows nothing: danger_alone.
 */
export const attach = (
  { matter, outage }: { matter: Matter | undefined; outage: Matter | undefined },
  _: { data: Commands['request.attach'] },
  context: Context,
): Decision => {
  // The house may have been quicker.
  if (matter && outage && matter.status === 'attached' && matter.outage === outage.id) return []
  const no = refusalOf('attach', matter, context)
  if (no || !matter) return no ?? refuse('not_found')
  if (!outage || outage.kind !== 'outage' || outage.id === matter.id) return refuse('not_an_outage')
  if (outage.status === 'closed') return refuse('outage_over')
  if (outage.building !== matter.building) return refuse('outage_elsewhere')
  if (matter.kind === 'outage') return refuse('is_an_outage')
  return [
    factOf(matter, 'request.attached', context, { outage: outage.id }),
    ...heightenUrgency(outage, matter, context),
  ]
}

// The urgency and the date of who waits least: her promise is kept by the incident's.
const heightenUrgency = (outage: Matter, { urgency, due }: Matter, context: Context): Fact[] =>
  urgency < outage.urgency
    ? [
        factOf(outage, 'request.heightened', context, {
          nature: outage.nature,
          urgency,
          due: due < outage.due ? due : outage.due,
        }),
      ]
    : []

export const detach = rule<Commands['request.detach']>('detach', (m, _, context) => [
  factOf(m, 'request.detached', context, {}),
])

/** What becomes the incident of its building, and those that were named to follow it. */
export type Gathering = { m: Matter | undefined; others: readonly Matter[] }

/**
 * A request becomes the collective incident; the reactions attach the others, each under its own lock. Who has moved
 * on meanwhile is left out; a danger among them refuses all: danger_alone.
 */
export const gather = (
  { m, others }: Gathering,
  command: { id: string; data: Commands['request.gather'] },
  context: Context,
): Decision => {
  if (others.some(({ urgency, status }) => urgency === 'U0' && status !== 'closed'))
    return refuse('danger_alone')
  const house = { ...context, actor: { ...context.actor, role: 'system' as const } }
  const free = others.filter(
    (other) => other.kind === 'single' && !isRefusal(refusalOf('attach', other, house)),
  )
  return becoming(m, { ...command, data: { requests: free.map(({ id }) => id) } }, context)
}

const becoming = rule<Commands['request.gather']>('gather', (m, { requests }, context) =>
  m.outage
    ? refuse('is_attached')
    : [
        factOf(m, 'request.gathered', context, {
          requests: requests.filter((id) => id !== m.id),
          nature: natureOfHouse(m.nature),
          // Told to the stairwell when it is made one, and not again with each that joins it.
          ...(m.kind === 'outage' ? { more: true } : {}),
        }),
      ],
)
