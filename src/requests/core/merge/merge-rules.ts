import { type Context, type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { kindOf, withAlarm } from '../alarm/danger-ringing.ts'
import { contestDays } from '../contest.ts'
import type { Decision } from '../decide/request-rule.ts'
import { factOf, rule } from '../decide/request-rule.ts'
import { closureOf } from '../nature/closure.ts'
import { isMatter } from '../nature/is-matter.ts'
import { isWalled } from '../nature/walled-natures.ts'
import type { Commands } from '../request-commands.ts'
import { refusalOf, type Matter, placeOf } from '../request-matter.ts'

/** The one that goes on, those that are said to be the same, and the orders of these that have not ended. */
export type Merging = {
  kept: Matter | undefined
  doubles: readonly Matter[]
  orders: readonly { id: string; request: string }[]
}

/**
 * Several requests are one: the one that goes on is as urgent as the most urgent of them, due as soon, rings for each of their dangers,
 * and waits for an answer since the first of them did. The others close as its doubles.
 */
export const merge = (
  { kept, doubles, orders }: Merging,
  { data }: { data: Commands['request.merge'] },
  context: Context,
): Decision => {
  const no = refusalOf('merge', kept, context)
  if (no || !kept) return no ?? refuse('not_found')
  if (doubles.length !== new Set(data.doubles).size || doubles.some(({ id }) => id === kept.id))
    return refuse('not_found')
  const unfit = doubles.map((double) => doubleNo(double, kept, context)).find((found) => found)
  if (unfit) return unfit
  const unsaid = orders.filter(({ id }) => !data.orders?.includes(id))
  if (unsaid.length) return refuse('merge_orders', { n: unsaid.length })
  return [
    ...keepFirst(kept, doubles, context),
    ...doubles.flatMap((double) => closeDouble(double, kept, context)),
  ]
}

const doubleNo = (double: Matter, kept: Matter, context: Context): Refusal | undefined => {
  const no = refusalOf('merge', double, context)
  if (no) return no.refused === 'wrong_moment' ? refuse('merge_ended', { no: double.no }) : no
  if (double.building !== kept.building) return refuse('merge_elsewhere', { no: double.no })
  return apartNo(double, kept)
}

/** Why two requests may not become one, whatever their state: who may read the one may not read the other, or they end otherwise. */
export const apartNo = (double: Matter, kept: Matter): Refusal | undefined => {
  if (double.kind === 'outage' || kept.kind === 'outage') return refuse('merge_outage', { no: double.no })
  if (isWalled(double.nature) !== isWalled(kept.nature)) return refuse('merge_walled', { no: double.no })
  if (isWalled(kept.nature) && double.household !== kept.household)
    return refuse('merge_walled', { no: double.no })
  return isMatter(double.nature) === isMatter(kept.nature)
    ? undefined
    : refuse('merge_unlike', { no: double.no })
}

// The alarms of the doubles begin here before they end there: whoever has taken one has it still.
const keepFirst = (kept: Matter, doubles: readonly Matter[], context: Context): Fact[] => {
  const first = doubles.filter(({ unansweredSince }) => unansweredSince).toSorted(bySilence)[0]
  const merged = factOf(
    kept,
    'request.merged',
    context,
    {
      doubles: doubles.map(({ id }) => id),
      ...(first?.unansweredSince
        ? { unansweredSince: first.unansweredSince, unansweredBy: first.unansweredBy ?? 'tenant' }
        : {}),
    },
    {},
    'staff',
  )
  return [merged, ...heighten(kept, doubles, context), ...handOn(kept, doubles, context)]
}

const bySilence = (a: Matter, b: Matter): number =>
  (a.unansweredSince ?? '').localeCompare(b.unansweredSince ?? '')

const heighten = (kept: Matter, doubles: readonly Matter[], context: Context): Fact[] => {
  const all = [kept, ...doubles]
  const urgency = all.map((m) => m.urgency).toSorted()[0] ?? kept.urgency
  const due = all.map((m) => m.due).toSorted()[0] ?? kept.due
  const raised: Fact[] =
    urgency === kept.urgency && due === kept.due
      ? []
      : [factOf(kept, 'request.heightened', context, { nature: kept.nature, urgency, due, merged: true })]
  const rings = new Set(kept.urgency === 'U0' ? (kept.ringing ?? []) : [])
  const dangers = doubles.filter((m) => m.urgency === 'U0').flatMap((m) => ringingOn(m))
  return [
    ...raised,
    ...[...new Set(dangers)]
      .filter((kind) => !rings.has(kind))
      .map((kind) => ({
        type: 'alarm.raised' as const,
        subject: kept.id,
        data: { kind, moved: true as const },
        audience: 'staff' as const,
        place: placeOf(kept),
      })),
  ]
}

const ringingOn = ({ ringing = [], nature }: Matter): readonly string[] =>
  ringing.length ? ringing : [kindOf(nature)]

// Who saw to one of them by name sees to what goes on, where nobody does.
const handOn = (kept: Matter, doubles: readonly Matter[], context: Context): Fact[] => {
  const charge = doubles.find((m) => m.charge)?.charge
  return kept.charge || !charge
    ? []
    : [factOf(kept, 'request.chargeGiven', context, { to: charge.person }, {}, 'staff')]
}

const closeDouble = (double: Matter, kept: Matter, context: Context): Fact[] => {
  const closed = factOf(double, 'request.closed', context, {
    ...closureOf('duplicate'),
    duplicateOf: kept.id,
    merged: true,
  })
  const decided = withAlarm(double, [closed], context)
  return isRefusal(decided) ? [] : decided
}

/** Two that were not one: within the days in which a tenant contests. The double goes on at the agency, as it was promised. */
export const separate = rule<Commands['request.separate']>('separate', (m, { from }, context) => {
  if (m.closure !== 'duplicate' || !m.mergedInto) return refuse('wrong_moment', { status: m.status })
  if (m.mergedInto !== from) return refuse('merge_moved')
  if (m.closedAt && Date.parse(context.now) - Date.parse(m.closedAt) > contestDays * 86_400_000)
    return refuse('too_late_to_separate', { days: contestDays })
  return [factOf(m, 'request.separated', context, { from })]
})
