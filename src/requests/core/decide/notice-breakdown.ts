import { type Context, type Fact, isRefusal, refuse } from '../../../kernel/core/command.ts'
import { can, type Place } from '../../../kernel/core/access.ts'
import { grants } from '../grants.ts'
import type { OutageKind } from '../outage/outage-kinds.ts'
import { noticeOutage, type OutageReport } from '../outage/notice-outage.ts'
import type { Matter } from '../request-matter.ts'
import { attach } from './group-requests.ts'
import { type Decision, factOf, rule, type Rule } from './request-rule.ts'

/** What is known of the building when one of its requests is filed. */
export type BuildingWatch = {
  m: Matter | undefined
  report: OutageReport | undefined
  /** the incident under way that tells of the same */
  open: Matter | undefined
  before: readonly OutageReport[]
  yearly: (kind: OutageKind) => number
  /** what was noticed there already, and the id of what would be noticed now */
  known: readonly { id: string; kind: string; requests: readonly string[] }[]
  fresh: string
}

/** A request that was filed joins the incident that is known, or makes one of several. A danger joins none, and is counted. */
export const noticeBreakdown = (watched: BuildingWatch, context: Context): Decision => {
  const { m, report, open, before, yearly, known, fresh } = watched
  if (!m || !report) return []
  if (open) {
    const joined = attach({ matter: m, outage: open }, { data: { outage: open.id } }, context)
    return isRefusal(joined) ? [] : joined
  }
  const noticed = noticeOutage(report, before, yearly)
  if (!noticed) return []
  const { kind, homes, since, told, requests, alone, entrance } = noticed
  const same = known.find((one) => one.kind === kind.name && one.requests.some((id) => told.includes(id)))
  return [
    {
      type: 'outage.noticed',
      subject: same?.id ?? fresh,
      data: {
        kind: kind.name,
        homes,
        since: new Date(since).toISOString(),
        entrance,
        requests: kind.danger ? told : requests,
        alone,
      },
      audience: 'staff',
      place: { agency: m.agency, building: m.building },
    },
  ]
}

/** What was noticed, and where. */
export type Dismissing = { place: Place | undefined }

/** «Ce n’est pas la même panne.» */
export const dismissOutage = (
  { place }: Dismissing,
  { subject }: { subject: string },
  { actor }: Context,
): Decision => {
  if (!place) return refuse('not_found')
  if (!can(grants, 'scatter', actor, place)) return refuse('not_yours')
  return [{ type: 'outage.dismissed', subject, data: {}, audience: 'staff', place } satisfies Fact]
}

/** The incident is one request again, as it was filed: `was`, its nature then; nothing where it was filed as an incident. */
export const scatter = (was: string | undefined): Rule<Record<string, never>> =>
  rule<Record<string, never>>('scatter', (m, _, context) =>
    m.kind !== 'outage' || was === undefined
      ? refuse('not_an_outage')
      : [factOf(m, 'request.scattered', context, { requests: m.attached, nature: was }, {}, 'staff')],
  )
