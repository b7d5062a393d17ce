import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { grants } from '../grants.ts'
import type { InventoryCommands } from './inventory-commands.ts'
import { type HeldLine, isSame, type SaidState } from './statement-lines.ts'
import type { Row } from './take-batch.ts'

export type ObjectFamily = 'storey' | 'room' | 'opening' | 'asset'
type Place = { of: string; unit: string | null; storey: string | null }
export type DrawnBefore = Place & {
  sha256: string
  bytes: number
  origin: 'model' | 'list' | 'picture'
  at: string
  picture: string | null
}

/** What one acceptance changed, and what stood before it. */
export type Taking = {
  id: string
  added: string[]
  changed: { family: ObjectFamily; before: Row; after: Row }[]
  lines: { id: number; state: SaidState }[]
  plans: (Place & { after: string; before: DrawnBefore | null })[]
}

/** A line of the objects that a delivery touched; `mine`: the delivery said it. */
type SaidLine = HeldLine & { mine: boolean }

export type Putting = {
  agency: string | undefined
  /** acceptances of the delivery that stand, the newest first */
  takings: readonly Taking[]
  now: Record<ObjectFamily, readonly Row[]>
  plans: readonly (Place & { sha256: string })[]
  lines: readonly SaidLine[]
  /** things that a request names, or that another was told to be */
  named: ReadonlySet<string>
  /** rooms that a delivery brought, in which somebody said since that a thing of before stands */
  used: ReadonlySet<string>
}

export type Counts = { gone: number; back: number; plans: number; stays: number }
export type PutBack = {
  rows: Record<ObjectFamily, Row[]>
  moves: { id: number; state: SaidState }[]
  plans: { back: DrawnBefore[]; gone: Place[] }
  /** rooms that go */
  left: string[]
  counts: Counts
}

const families: readonly ObjectFamily[] = ['storey', 'room', 'opening', 'asset']

/**
 * What must be written for a building to be as it was before a delivery: what it brought goes (dated, never deleted), what it
 * changed comes back column by column. What somebody corrected or reported since stays, with the room and the storey of it.
 */
export const putBack = (state: Putting, day: string): PutBack => {
  const rows: PutBack['rows'] = { storey: [], room: [], opening: [], asset: [] }
  const images = imagesOf(state.takings)
  const brought = broughtBy(state.takings, images)
  const staying = stayingOf(state, brought)
  const counts: Counts = { gone: 0, back: 0, plans: 0, stays: staying.size }
  for (const family of families)
    for (const row of state.now[family]) {
      const image = images.get(row.id)
      if (brought.has(row.id)) {
        if (staying.has(row.id) || row['goneOn']) continue
        rows[family].push(image ? asBefore(row, image).again : { ...row, goneOn: day })
        counts.gone++
      } else if (image) {
        const { again, kept } = asBefore(row, image)
        if (kept) counts.stays++
        if (Object.keys(again).every((column) => alike(again[column], row[column]))) continue
        rows[family].push(again)
        counts.back++
      }
    }
  const plans = plansOf(state)
  counts.plans = plans.back.length + plans.gone.length
  const left = rows.room.flatMap(({ id, goneOn }) => (goneOn ? [id] : []))
  return { rows, moves: movesOf(state, staying), plans, left, counts }
}

type Image = { before: Row; after: Row }

/** What stood before the first acceptance, and what the last one wrote. */
const imagesOf = (takings: readonly Taking[]): Map<string, Image> => {
  const images = new Map<string, Image>()
  const added = new Set(takings.flatMap((taking) => taking.added))
  for (const { changed } of takings)
    for (const { before, after } of changed)
      if (!added.has(before.id))
        images.set(before.id, { before, after: images.get(before.id)?.after ?? after })
  return images
}

/** What stood nowhere before: new, or gone and here again. */
const broughtBy = (takings: readonly Taking[], images: ReadonlyMap<string, Image>): Set<string> =>
  new Set([
    ...takings.flatMap((taking) => taking.added),
    ...[...images].flatMap(([id, { before, after }]) => (before['goneOn'] && !after['goneOn'] ? [id] : [])),
  ])

/** What a delivery brought and what somebody has since spoken of, with what it stands in. */
const stayingOf = ({ lines, named, used, now }: Putting, added: ReadonlySet<string>): Set<string> => {
  const staying = new Set([...named, ...used].filter((id) => added.has(id)))
  for (const { object, mine, settled, state } of lines)
    if (added.has(object) && (mine ? settled : state === 'stands' || state === 'proposed'))
      staying.add(object)
  const holds = (row: Row, column: 'room' | 'storey'): void => {
    const in_ = row[column]
    if (staying.has(row.id) && typeof in_ === 'string' && added.has(in_)) staying.add(in_)
  }
  for (const asset of now.asset) holds(asset, 'room')
  for (const row of [...now.asset, ...now.room]) holds(row, 'storey')
  return staying
}

/** Each column as it was, but for those that are no more as the delivery wrote them. */
const asBefore = (now: Row, { before, after }: Image): { again: Row; kept: boolean } => {
  const again: Row = { ...now }
  let kept = false
  for (const column of Object.keys(after)) {
    if (alike(now[column], after[column])) again[column] = before[column]
    else if (!alike(now[column], before[column])) kept = true
  }
  return { again, kept }
}

// The database keeps measures to the hundredth.
const alike = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 0.006 : isSame(a, b)

/** What the delivery said was said for nothing; what it ended stands again, beside what people say. */
const movesOf = ({ takings, lines }: Putting, staying: ReadonlySet<string>): PutBack['moves'] => {
  const moves: PutBack['moves'] = []
  for (const { id, object, mine, settled, state } of lines)
    if (mine && !settled && state !== 'refused' && !staying.has(object)) moves.push({ id, state: 'refused' })
  const ended = new Map(takings.flatMap((taking) => taking.lines.map(({ id, state }) => [id, state])))
  const live = groupRows(
    lines.filter(({ mine, state }) => !mine && isLive(state)),
    keyOf,
  )
  for (const line of lines) {
    const state = ended.get(line.id)
    if (!state || line.mine || line.settled || line.state !== 'past') continue
    const others = live.get(keyOf(line)) ?? []
    if (others.some(({ byPerson }) => !byPerson)) continue
    const person = others.find(({ byPerson }) => byPerson)
    if (person && isSame(person.value, line.value)) continue
    moves.push({ id: line.id, state: person ? 'differs' : state })
  }
  return moves
}
const keyOf = ({ object, field }: SaidLine): string => `${object} ${field}`
const isLive = (state: SaidState): boolean => state === 'stands' || state === 'proposed'

const plansOf = ({ takings, plans }: Putting): PutBack['plans'] => {
  const placeOf = ({ of, unit, storey }: Place): string =>
    [of, unit ?? '', of === 'dwelling' ? '' : (storey ?? '')].join()
  const images = new Map<string, Taking['plans'][number]>()
  for (const plan of takings.flatMap((taking) => taking.plans))
    images.set(placeOf(plan), { ...plan, after: images.get(placeOf(plan))?.after ?? plan.after })
  const out: PutBack['plans'] = { back: [], gone: [] }
  for (const { of, unit, storey, sha256 } of plans) {
    const image = images.get(placeOf({ of, unit, storey }))
    if (!image || image.after !== sha256) continue
    if (image.before) out.back.push(image.before)
    else out.gone.push({ of, unit, storey })
  }
  return out
}

/** Refused: not_yours, not_found (nothing of that delivery was taken, or it was put back). */
export const decidePutBack = (
  state: Putting,
  { subject, data }: { subject: string; data: InventoryCommands['inventory.putBack'] },
  { actor, at }: Context,
): Fact[] | Refusal => {
  const place = { agency: state.agency, building: subject }
  if (!can(grants, 'take', actor, place)) return refuse('not_yours')
  if (!state.agency || state.takings.length === 0) return refuse('not_found')
  const { counts } = putBack(state, dayOf(at))
  return [
    {
      type: 'estate.putBack',
      subject,
      data: { delivery: data.delivery, ...counts },
      place,
      audience: 'staff',
    },
  ]
}
