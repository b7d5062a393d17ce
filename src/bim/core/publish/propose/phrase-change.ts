import { plain } from '../../../../kernel/core/fold-words.ts'
import { sayCode } from '../../../../kernel/core/words.ts'
import type { ChangeRow } from '../../contract.ts'
import type { SayModel } from '../../words/say-model.ts'
import type { Change, FieldChange } from './change-payload.ts'

/** Names of units, rooms and storeys by id, for values that are one. */
export type Names = ReadonlyMap<string, string>

/** A change as somebody reads it. */
export const rowOf = (change: Change, names: Names, say: SayModel): ChangeRow => {
  const { id, kind, family, object, safe, says } = change
  const what = whatOf(change, say)
  const dwelling = says.unit ? names.get(says.unit) : undefined
  const where = whereOf(change, dwelling)
  const fields = (says.fields ?? []).map((field) => fieldOf(field, names, say))
  const own = family === 'plan' || family === 'unit' || isSaid(says.name, what) ? '' : says.name
  const thing = [own ? say('diff.called', { what, name: own }) : what, ...where].join(', ')
  const sentence =
    kind === 'dwelling'
      ? say('publish.change.dwelling', {
          name: says.name,
          unit: dwelling ?? '—',
          how: say(`publish.how.${says.how ?? 'none'}`),
        })
      : say(`publish.change.${family === 'plan' ? 'plan' : says.why === 'foreign' ? 'foreign' : kind}`, {
          thing,
          metres: says.metres ?? 0,
          fields: fields.map(({ says: said }) => said).join(', '),
        })
  return {
    id,
    kind,
    family,
    object,
    safe,
    says: `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`,
    why: says.why ? say(`publish.why.${says.why}`) : null,
    what,
    name: says.name,
    where,
    unit: says.unit,
    fields,
    perhaps: says.perhaps ?? null,
    metres: says.metres ?? null,
  }
}

/** «Fenêtre» of a window says nothing more. */
const isSaid = (name: string, what: string): boolean => plain(name) === plain(what)

// The drawing of a storey or of a landing has no other name than its place; a storey is where it is.
const whereOf = ({ family, says }: Change, dwelling: string | undefined): string[] =>
  (family === 'plan' && !says.unit && !says.key
    ? [says.name]
    : [says.room, dwelling ?? says.key, family === 'storey' ? null : says.storey]
  ).flatMap((each) => each || [])

const whatOf = ({ family, says: { kind } }: Change, say: SayModel): string => sortOf(family, kind, say)

/** What things of a family are, in a word: «radiateur», «salle de bain». */
export const sortOf = (family: Change['family'], kind: string, say: SayModel): string => {
  if (family === 'asset') return sayCode(say, 'equipment', kind)
  if (family === 'room') return sayCode(say, 'room', kind)
  if (family === 'plan') return sayCode(say, 'publish.what', kind)
  if (family === 'unit') return say('publish.what.unit')
  return sayCode(say, 'diff', kind, { n: 1 })
}

const fieldOf = (
  { field, before, after, source }: FieldChange,
  names: Names,
  say: SayModel,
): ChangeRow['fields'][number] => {
  const shown = (value: FieldChange['before']): string => {
    if (value === null) return ''
    if (typeof value === 'number' && areas.has(field)) return say('report.area', { area: value })
    if (field === 'kind') return kindOf(String(value), say)
    if (field === 'rooms') return roomsOf(String(value), names)
    return names.get(String(value)) ?? String(value)
  }
  const said = { field: sayCode(say, 'publish.field', field), before: shown(before), after: shown(after) }
  return {
    field,
    says: say(said.before ? 'publish.becomes' : 'publish.says', said),
    before: said.before,
    after: said.after,
    source,
  }
}

const roomsOf = (ids: string, names: Names): string =>
  ids
    .split(' ')
    .map((id) => names.get(id) ?? '—')
    .join(' / ')

const areas = new Set(['surface', 'computed'])

/** A use of rooms or a kind of equipment; what is in neither list is shown as it is written. */
const kindOf = (kind: string, say: SayModel): string => {
  const [found] = ['equipment', 'room', 'diff']
    .map((list) => sayCode(say, list, kind))
    .filter((said) => said !== kind)
  return found ?? kind
}

/** Ids that the fields of changes hold, to be named. */
export const idsIn = (changes: readonly Pick<Change, 'says'>[]): string[] => [
  ...new Set(
    changes.flatMap(({ says }) => [
      ...(says.unit ? [says.unit] : []),
      ...(says.fields ?? []).flatMap(({ before, after }) =>
        [before, after]
          .flatMap((value) => (typeof value === 'string' ? value.split(' ') : []))
          .filter((value) => uuid.test(value)),
      ),
    ]),
  ),
]
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
