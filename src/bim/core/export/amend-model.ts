import { dayOf } from '../../../kernel/core/dates.ts'
import { sayOr } from '../../../kernel/core/words.ts'
import type { SayModel } from '../words/say-model.ts'
import type { Amendment } from '../../../ifc/core/append/append-amendments.ts'
import { globalIdOf } from '../../../ifc/core/append/guid.ts'
import type { NewThing } from '../../../ifc/core/append/write-things.ts'

/** What somebody said of a thing of a model: `id` is its GlobalId. */
export type StatementOfThing = { id: string; field: string; value: unknown; at: string }

/** The set in which the house writes what it knows better, and how each field is called there. */
const set = 'Loge_AsMaintained'
const names: Record<string, string> = {
  kind: 'Kind',
  name: 'Name',
  number: 'Number',
  surface: 'NetFloorArea',
  room: 'Room',
  maker: 'Manufacturer',
  model: 'ModelReference',
  serial: 'SerialNumber',
  installedOn: 'InstallationDate',
  warrantyUntil: 'WarrantyEndDate',
  gone: 'Removed',
}

/** What people have seen since the delivery, a property set a thing, the last word of each field; `SeenOn` is its last day. */
export const amendmentsOf = (lines: readonly StatementOfThing[]): Amendment[] => {
  const things = new Map<string, Amendment & { on: string }>()
  for (const { id, field, value, at } of lines) {
    const name = names[field]
    if (
      !name ||
      id === '' ||
      (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    )
      continue
    const known = things.get(id) ?? { id, set, values: {}, on: '' }
    known.values[name] = value
    known.on = dayOf(at) > known.on ? dayOf(at) : known.on
    things.set(id, known)
  }
  return [...things.values()].map(({ on, values, ...known }) => ({
    ...known,
    values: { ...values, SeenOn: on },
  }))
}

/** Equipment of the estate that no model holds: who noted it, and when. `room` and `storey` are GlobalIds of the model. */
export type LostEquipment = Omit<NewThing, 'id' | 'words'> & {
  uuid: string
  serial: string
  installedOn: string | null
  warrantyUntil: string | null
  source: 'field' | 'office' | 'model' | 'import'
  on: string
}

/** What was noted as things of the model, each with the set that says where it comes from. */
export const newThingsOf = (
  noted: readonly LostEquipment[],
  say: SayModel,
): { things: NewThing[]; known: Amendment[] } => ({
  things: noted.map(({ uuid, kind, name, tag, maker, model, room, storey, at }) => ({
    id: globalIdOf(uuid),
    kind,
    name,
    tag,
    maker,
    model,
    room,
    storey,
    at,
    words: wordsOf(kind, say),
  })),
  known: noted.map(({ uuid, maker, model, serial, installedOn, warrantyUntil, source, on }) => ({
    id: globalIdOf(uuid),
    set,
    values: {
      ...Object.fromEntries(
        Object.entries({
          Manufacturer: maker,
          ModelReference: model,
          SerialNumber: serial,
          InstallationDate: installedOn,
          WarrantyEndDate: warrantyUntil,
        }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      ),
      Added: true,
      AddedBy: say(`export.by.${source}`),
      AddedOn: on,
    },
  })),
})

/** A kind that the list of equipment does not name is another piece of equipment. */
const wordsOf = (kind: string, say: SayModel): string =>
  sayOr(say, `equipment.${kind}`, say('equipment.other'))
