import type { RevisionItem } from './revision-item.ts'
import type { FieldChange } from '../propose/change-payload.ts'
import type { Source, EstateSnapshot } from './estate-snapshot.ts'

/** What is compared of each family, in this order. */
export const comparedFields = {
  storey: ['name', 'storey'],
  room: ['kind', 'name', 'number', 'surface', 'unit', 'storey', 'computed'],
  opening: ['kind', 'name', 'storey', 'rooms'],
  asset: [
    'kind',
    'name',
    'room',
    'maker',
    'model',
    'serial',
    'installedOn',
    'warrantyUntil',
    'unit',
    'storey',
  ],
} as const

/** What the model now says otherwise than what stands, and than what it said before. `shared`: another model holds the thing too. */
export const fieldsOf = (
  each: RevisionItem,
  row: Record<string, unknown>,
  lines: EstateSnapshot['said'],
  shared: boolean,
): FieldChange[] => {
  const says = each.says as Record<string, unknown>
  return comparedFields[each.family].flatMap((field: string): FieldChange[] => {
    const [before, after] = [plain(row[field]), plain(says[field])]
    if (after === null || after === '' || isVague(field, after) || alike(field, before, after)) return []
    // Another model of the building has said it already: the first who spoke is believed.
    if (shared && before !== null && before !== '') return []
    const own = lines.find((line) => line.field === field && isList(line.source))
    if (own && alike(field, own.value, after)) return []
    const person = lines.find((line) => line.field === field && !isList(line.source))
    const stands = person ?? (own?.stands ? own : undefined)
    return [{ field, before, after, source: stands?.source ?? null }]
  })
}

/** Of no kind that the reader knows: that says nothing against a kind that somebody named. */
const isVague = (field: string, after: unknown): boolean => field === 'kind' && after === 'other'

/** Several ids are one value: an opening opens both of its rooms. */
const plain = (value: unknown): FieldChange['before'] =>
  Array.isArray(value)
    ? value
        .map(String)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join(' ') || null
    : ((value ?? null) as FieldChange['before'])

const isList = (source: Source): boolean => source === 'model' || source === 'import'

/** Areas are reckoned anew in each delivery: a hundredth, or a tenth of a square metre, is no difference. */
const alike = (field: string, a: unknown, b: unknown): boolean =>
  (field === 'surface' || field === 'computed') && typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 0.1 + a / 100
    : a === b
