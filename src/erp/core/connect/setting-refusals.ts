import type { WayRefusal } from '../way-shape.ts'

/** Refusals that nobody’s server is to blame for: the landlord’s own settings mend them. */
export const settingRefusals: ReadonlySet<WayRefusal> = new Set([
  'no_changed_at',
  'no_secret',
  'no_driver',
  'no_source',
])
