import type { Known } from './append.ts'

/** What somebody said of a thing of a model: `id` is its GlobalId. */
export type Line = { id: string; field: string; value: unknown; at: string }

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
export const asKnown = (lines: readonly Line[]): Known[] => {
  const things = new Map<string, Known & { on: string }>()
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
    known.on = at.slice(0, 10) > known.on ? at.slice(0, 10) : known.on
    things.set(id, known)
  }
  return [...things.values()].map(({ on, values, ...known }) => ({
    ...known,
    values: { ...values, SeenOn: on },
  }))
}
