import { groupRows } from '../../../../kernel/core/group-rows.ts'
import type { ChangeKind } from '../model-commands.ts'
import { fieldsOf, comparedFields } from './compare-fields.ts'
import { goneOf } from './find-gone.ts'
import type { RevisionItem } from './revision-item.ts'
import type { Recognition } from '../match/recognise-things.ts'
import type { Change, Comparison, FieldChange } from '../propose/change-payload.ts'
import type { EstateSnapshot } from './estate-snapshot.ts'
import { insteadOf, whyOf } from '../propose/change-reasons.ts'

/** Less than this is the exporter's rounding; metres. */
const leastMove = 0.1

/** What a revision would change in the estate: dwellings first, then what stands in what came before it. */
export const changesOf = (asked: Comparison): Change[] => {
  const { held, standing, idOf } = asked
  const compared = {
    ...asked,
    lines: groupRows(standing.said, ({ object }) => object),
    shared: new Set(standing.elsewhere),
  }
  const rows = new Map<string, Record<string, unknown>>(
    [...standing.storeys, ...standing.rooms, ...standing.openings, ...standing.assets].map((row) => [
      row.id,
      row,
    ]),
  )
  const dwellings = dwellingChanges(compared, rows)
  const ids = new Map<string, string>()
  // A model that holds two of what is one names the other too: it stands by that one.
  const joined = new Set(standing.joined)
  const things = held.flatMap((each): Change[] => {
    if (joined.has(each.says.id)) return []
    const change = changeOf(each, rows.get(each.says.id), compared, ids, dwellings)
    if (change) ids.set(each.says.id, change.id)
    return change ? [change] : []
  })
  return [...dwellings.values(), ...things, ...goneOf(compared, rows, idOf)]
}

const dwellingChanges = (
  { held, dwellings, idOf }: Comparison,
  rows: ReadonlyMap<string, Record<string, unknown>>,
): Map<string, Change> => {
  const found = new Map<string, Change>()
  const roomsBy = groupRows(
    held.filter(({ family, key }) => family === 'room' && key !== null),
    ({ key }) => key!,
  )
  for (const { key, unit, how, sure } of dwellings.values()) {
    if (unit === null) continue
    const rooms = roomsBy.get(key) ?? []
    if (rooms.length > 0 && rooms.every(({ says }) => rows.get(says.id)?.['unit'] === unit)) continue
    found.set(key, {
      id: idOf('dwelling', key),
      kind: 'dwelling',
      family: 'unit',
      object: unit,
      safe: sure,
      says: {
        name: key,
        kind: 'dwelling',
        room: null,
        key,
        storey: rooms[0]?.storey ?? null,
        unit,
        how,
        needs: [],
        mark: `${key} ${unit}`,
        ...(sure ? {} : { why: 'unsure' as const }),
      },
    })
  }
  return found
}

const changeOf = (
  each: RevisionItem,
  row: Record<string, unknown> | undefined,
  compared: Comparison & { lines: ReadonlyMap<string, EstateSnapshot['said']>; shared: ReadonlySet<string> },
  ids: ReadonlyMap<string, string>,
  dwellings: ReadonlyMap<string, Change>,
): Change | undefined => {
  const fields = row
    ? fieldsOf(each, row, compared.lines.get(each.says.id) ?? [], compared.shared.has(each.says.id))
    : []
  const metres = row ? movedBy(each.says.id, compared.found, fields) : undefined
  if (row && fields.length === 0 && metres === undefined) return undefined
  const kind = !row ? 'new' : fields.length > 0 ? 'differs' : 'moved'
  const dwelling = each.key === null ? undefined : dwellings.get(each.key)
  const why = whyOf(each, kind, fields, compared)
  const perhaps =
    why === 'perhaps' || why === 'replaced'
      ? insteadOf(each, compared.found, compared.standing)?.id
      : undefined
  return {
    id: compared.idOf(each.family, each.says.id),
    kind,
    family: each.family,
    object: each.says.id,
    safe: why === undefined,
    says: {
      name: each.says.name,
      kind: 'kind' in each.says ? each.says.kind : 'storey',
      room: each.room,
      key: each.key,
      storey: each.storey,
      unit: unitOf(each),
      row: each.says,
      needs: [
        ...[each.says.storey, 'room' in each.says ? each.says.room : null].flatMap((on) =>
          typeof on === 'string' ? (ids.get(on) ?? []) : [],
        ),
        ...(dwelling ? [dwelling.id] : []),
      ],
      mark: markOf(each, kind, fields),
      ...(Object.keys(each.sure).length > 0 ? { sure: each.sure } : {}),
      ...(fields.length > 0 ? { fields } : {}),
      ...(metres === undefined ? {} : { metres }),
      ...(why ? { why } : {}),
      ...(perhaps ? { perhaps } : {}),
      ...(why === 'dwelling' && dwelling ? { waits: dwelling.id } : {}),
    },
  }
}

const unitOf = ({ says }: RevisionItem): string | null => ('unit' in says ? (says.unit ?? null) : null)

/** A room whose floor has changed has not moved. */
const movedBy = (
  object: string,
  { before, things, shift }: Recognition,
  fields: readonly FieldChange[],
): number | undefined => {
  const [from, to] = [before.get(object), things.get(object)]
  if (!from?.at || !to?.at || fields.some(({ field }) => field === 'computed')) return undefined
  const by = from.family === 'storey' ? [0, 0, 0] : shift
  const metres = Math.hypot(...from.at.map((at, i) => to.at![i]! - at - by[i]!))
  return metres > leastMove ? Math.round(metres * 100) / 100 : undefined
}

const markOf = (
  { family, says, key }: RevisionItem,
  kind: ChangeKind,
  fields: readonly FieldChange[],
): string => {
  if (kind === 'differs') return JSON.stringify(fields.map(({ field, after }) => [field, after]))
  if (kind === 'moved') return JSON.stringify('at' in says ? (says.at?.map(Math.round) ?? null) : null)
  return JSON.stringify([
    family,
    key,
    ...comparedFields[family].map((field) => (says as Record<string, unknown>)[field] ?? null),
  ])
}
