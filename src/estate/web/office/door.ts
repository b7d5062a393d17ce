import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { go, useHere } from '../../../kernel/web/router.ts'
import type { Commands, Queries } from '../../core/contract.ts'

export const { ask, useAsk } = asker<Queries>()
export const send = sender<Commands>()

export type BuildingCard = Queries['place.card']['output']
export type Unit = Queries['place.units']['output'][number]

const root = '/bureau/patrimoine'
/** Addresses of the estate at the office. */
export const paths = {
  root,
  building: (id: string): string => `${root}/${id}`,
  dwellings: (id: string): string => `${root}/${id}/logements`,
  differences: (id: string): string => `${root}/${id}/differences`,
  unit: (building: string, unit: string): string => `${root}/${building}/logement/${unit}`,
  space: (building: string): string => `${root}/${building}/3d`,
  unitSpace: (building: string, unit: string): string => `${root}/${building}/logement/${unit}/3d`,
  draw: (building: string, unit: string): string => `${root}/${building}/logement/${unit}/dessin`,
  things: `${root}/equipements`,
  failures: (asset: string): string => `/bureau/a-faire?tab=all&asset=${asset}&sort=newest`,
  rates: `${root}/pannes`,
  /** drawn by the slice that knows of leases */
  vacant: `${root}/vacants`,
  place: (id: string): string => `/bureau/lieu/${id}`,
} as const

/** What the address says, and how to change a part of it: a colleague who gets the link sees the same. */
export const useChoices = (): {
  query: URLSearchParams
  set: (changes: Record<string, string>) => void
} => {
  const { path, query } = useHere()
  const set = (changes: Record<string, string>): void => {
    const next = new URLSearchParams(query)
    for (const [key, value] of Object.entries(changes))
      if (value) next.set(key, value)
      else next.delete(key)
    go(next.size ? `${path}?${next.toString()}` : path, true)
  }
  return { query, set }
}
