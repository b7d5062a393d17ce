import type { Change, PlanRow, ChangePayload } from '../propose/change-payload.ts'
import type { EstateSnapshot } from './estate-snapshot.ts'

/** A drawing of a revision; `key`: the dwelling that it is of, as the model tells it. */
export type ComparedDrawing = Omit<PlanRow, 'bytes'> & { key: string | null; name: string; svg: string }

/**
 * The plan of a model with our own ids: what bears a mark of the file (`data-g`) bears the object of ours (`data-id`), or
 * nothing where there is none. `objectOf`: our object of a mark.
 */
export const withOurIds = (svg: string, objectOf: (mark: string) => string | undefined): string =>
  svg.replaceAll(/ data-g="([^"]*)"/g, (_, mark: string) => {
    const object = objectOf(plain(mark))
    return object ? ` data-id="${object}"` : ''
  })

const plain = (escaped: string): string =>
  escaped.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** The drawings that would be new in the estate, with the rooms and the dwelling that they show. */
export const planChanges = (
  drawn: readonly ComparedDrawing[],
  others: readonly Change[],
  standing: EstateSnapshot,
  idOf: (...key: string[]) => string,
): Change[] => {
  const placeOf = (plan: { of: string; unit: string | null; storey: string | null }): string =>
    [plan.of, plan.unit ?? '', plan.of === 'dwelling' ? '' : (plan.storey ?? '')].join()
  const stood = new Map(standing.plans.map((plan) => [placeOf(plan), plan]))
  const dwellings = new Map(
    others.flatMap((change) => (change.kind === 'dwelling' ? [[change.says.key, change]] : [])),
  )
  const places = new Map<string, Place>([...standing.rooms, ...standing.assets].map((row) => [row.id, row]))
  const comingOn = comingIn(others)
  const leaving = others.filter(({ kind, safe }) => kind === 'gone' && !safe)
  return drawn.flatMap((plan): Change[] => {
    const { of, unit, storey, sha256, key, name } = plan
    const before = stood.get(placeOf(plan))
    if (before?.sha256 === sha256) return []
    const dwelling = key === null ? undefined : dwellings.get(key)
    const shown = new Set([...plan.svg.matchAll(/ data-id="([^"]*)"/g)].map(([, object]) => object))
    const coming = comingOn(shown)
    const rooms = coming.filter(({ family }) => family === 'room')
    const after = [
      ...coming.filter(({ safe }) => !safe),
      ...leaving.filter((change) => showedOn(change, plan, places)),
    ]
    const why: ChangePayload['why'] =
      dwelling && !dwelling.safe
        ? 'dwelling'
        : before?.origin === 'picture'
          ? 'picture'
          : before?.origin === 'model' && !before.own
            ? 'other'
            : after.length > 0
              ? 'shown'
              : undefined
    const row: PlanRow = { of, unit, storey, sha256, bytes: 0 }
    return [
      {
        id: idOf('plan', placeOf(plan)),
        kind: before ? 'differs' : 'new',
        family: 'plan',
        object: unit ?? storey,
        safe: why === undefined,
        says: {
          name,
          kind: of,
          room: null,
          key,
          storey: null,
          unit,
          row,
          needs: [
            ...rooms.map(({ id }) => id),
            ...(dwelling ? [dwelling.id] : []),
            ...changesOnStorey(others, storey),
          ],
          mark: sha256,
          ...(why ? { why } : {}),
          ...(why === 'dwelling' && dwelling ? { waits: dwelling.id } : {}),
          ...(why === 'shown' ? { after: after.map(({ id }) => id) } : {}),
        },
      },
    ]
  })
}

type Place = { unit?: string | null; storey?: string | null }

/** What is new and shown, in the order of the changes: each drawing looks up what it shows, and not the whole building. */
const comingIn = (others: readonly Change[]): ((shown: Iterable<string | undefined>) => Change[]) => {
  const places = new Map<string | undefined, number[]>()
  for (const [i, { kind, object }] of others.entries())
    if (kind === 'new' && object !== null) places.set(object, [...(places.get(object) ?? []), i])
  return (shown) =>
    [...shown]
      .flatMap((object) => places.get(object) ?? [])
      .toSorted((a, b) => a - b)
      .map((i) => others[i]!)
}

/** Whether a drawing shows something no more that is gone. */
const showedOn = ({ object }: Change, plan: ComparedDrawing, places: ReadonlyMap<string, Place>): boolean => {
  if (object === null) return false
  const { unit, storey } = places.get(object) ?? {}
  return plan.of === 'dwelling'
    ? unit === plan.unit
    : storey === plan.storey && (plan.of === 'storey' || unit === null)
}

const changesOnStorey = (others: readonly Change[], storey: string | null): string[] =>
  storey === null
    ? []
    : others.flatMap(({ id, family, object }) => (family === 'storey' && object === storey ? [id] : []))
