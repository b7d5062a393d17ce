import type { Family } from './statement-lines.ts'

/** Columns of each family, with what they hold when nothing is said; those that people may contradict come first. */
export const columns = {
  storey: { told: { name: '', storey: null }, drawn: { z: null } },
  room: {
    told: { kind: '', name: '', number: '', surface: null },
    drawn: { storey: null, unit: null, computed: null, outline: null },
  },
  opening: { told: {}, drawn: { storey: null, kind: '', name: '', rooms: [], at: null } },
  asset: {
    told: {
      kind: '',
      name: '',
      room: null,
      maker: '',
      model: '',
      serial: '',
      installedOn: null,
      warrantyUntil: null,
      meterKind: '',
      deliveryPoint: '',
    },
    drawn: { storey: null, unit: null, at: null },
  },
  finish: { told: { material: '', renewedOn: null }, drawn: { room: null, surface: '' } },
  access: { told: { kind: '', opens: '', count: null }, drawn: { unit: null } },
} as const

/** What a field holds when nothing was ever said of it. */
export const emptyValue = (family: Family, field: string): unknown => {
  if (field === 'gone' || field === 'new') return false
  if (family === 'unit' || family === 'building' || family === 'entrance') return null
  const { told, drawn }: { told: Record<string, unknown>; drawn: Record<string, unknown> } = columns[family]
  return told[field] ?? drawn[field] ?? null
}
