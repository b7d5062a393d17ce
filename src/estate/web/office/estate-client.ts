import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
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
  causes: '/bureau/differences',
  unit: (building: string, unit: string): string => `${root}/${building}/logement/${unit}`,
  space: (building: string): string => `${root}/${building}/3d`,
  rooms: (building: string, unit: string): string => `${root}/${building}/logement/${unit}/pieces`,
  unitSpace: (building: string, unit: string): string => `${root}/${building}/logement/${unit}/3d`,
  draw: (building: string, unit: string): string => `${root}/${building}/logement/${unit}/dessin`,
  things: `${root}/equipements`,
  failures: (asset: string): string => `/bureau/a-faire?tab=all&asset=${asset}&sort=newest`,
  rates: `${root}/pannes`,
  /** drawn by the slice that knows of leases */
  vacant: `${root}/vacants`,
  seen: `${root}/constate`,
} as const
