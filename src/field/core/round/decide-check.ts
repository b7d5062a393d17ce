import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { Commands } from './round-contract.ts'
import type { Checkpoint } from './round-points.ts'

/** What must be known before a check is kept. */
export type Checking = {
  agency: string
  points: readonly Checkpoint[]
  /** the last word on each point, at or before this one: to hear the same word only once */
  told: readonly { point: string; at: string; result: string; request: string | null }[]
  /** the request that it names is one of this building */
  requestHere: boolean
}

/** The same word on the same point within this time is one word: two open tabs, a nervous finger. */
const once = 60_000

/** Refused: not_yours, unknown_point. No fact when it was just told. A point that was dropped meanwhile is kept: he did look. */
export const check = (
  building: Checking | undefined,
  { subject, data }: { subject: string; data: Commands['round.check'] },
  { actor, at, said }: Context,
): Fact<'round.checked'>[] | Refusal => {
  const place = { agency: building?.agency, building: subject }
  if (!building || !can(grants, 'checkRound', actor, place)) return refuse('not_yours')
  const known = building.points.filter((p) => data.points.includes(p.id))
  if (!known.length) return refuse('unknown_point')
  const request = building.requestHere ? (data.request ?? null) : null
  const just = (id: string): boolean =>
    building.told.some(
      (t) =>
        t.point === id &&
        t.result === data.result &&
        t.request === request &&
        Math.abs(Date.parse(said ?? at) - Date.parse(t.at)) < once,
    )
  const fresh = known.filter((p) => !just(p.id))
  if (!fresh.length) return []
  return [
    {
      type: 'round.checked',
      subject,
      data: {
        points: fresh.map((p) => p.id),
        kinds: fresh.map((p) => p.kind),
        minutes: fresh.map((p) => p.minutes),
        result: data.result,
        ...(request ? { request } : {}),
      },
      place,
      audience: 'staff',
    },
  ]
}

/** What must be known before the agency changes a checkpoint. */
export type Setting = {
  agency: string
  points: readonly Checkpoint[]
  /** the entrance that it names is one of this building */
  entranceHere: boolean
}

/** Refused: not_yours, unknown_point, unknown_place (the entrance). No fact when nothing changes. */
export const setCheckpoint = (
  building: Setting | undefined,
  { subject, data }: { subject: string; data: Commands['round.set'] },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency: building?.agency, building: subject }
  if (!building || !can(grants, 'setRound', actor, place)) return refuse('not_yours')
  const point = building.points.find((p) => p.id === data.point)
  if (!point && !data.kind) return refuse('unknown_point')
  if (!building.entranceHere) return refuse('unknown_place')
  const { kind } = point ?? { kind: data.kind }
  const { rhythm, dropped, minutes } = data
  const same =
    point &&
    (rhythm ?? point.rhythm) === point.rhythm &&
    (dropped ?? point.dropped) === point.dropped &&
    (data.name ?? point.name) === point.name &&
    (minutes === undefined || minutes === point.minutes)
  if (same) return []
  return [
    {
      type: 'round.set',
      subject,
      data: {
        point: data.point,
        kind,
        added: !point,
        ...(rhythm ? { rhythm } : {}),
        ...(dropped === undefined ? {} : { dropped }),
        ...(minutes === undefined ? {} : { minutes }),
      },
      place,
      audience: 'staff',
    },
  ]
}
