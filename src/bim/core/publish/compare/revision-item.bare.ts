import type { RevisionItem } from './revision-item.ts'

export type OnStorey = { storey: string | null; name: string | null }

/** What a thing of a model is before anything is said of it. */
export const bareItem = ({
  id,
  row,
}: {
  id: string
  row: number
}): Pick<RevisionItem, 'id' | 'row' | 'key' | 'room' | 'sure'> => ({
  id,
  row,
  key: null,
  room: null,
  sure: {},
})

export const clip = (text: string | null): string => (text ?? '').trim().slice(0, 120).trim()
export const metresWithin = (metres: number | null, most: number): number | null =>
  metres !== null && Math.abs(metres) < most ? Math.round(metres * 100) / 100 : null
export const surface = (area: number | null): number | null =>
  area !== null && area >= 0.01 && area <= 2000 ? Math.round(area * 100) / 100 : null
