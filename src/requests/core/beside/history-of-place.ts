import type { Thread } from '../contract.ts'
import type { Filters } from '../filters.ts'
import { natureOf } from '../nature/catalogue.ts'

/** Of what the history beside a thread is: words under `beside.<about>`. */
export type PlaceHistory = { about: 'thing' | 'unit' | 'building'; of: Filters }

/** What was asked before where a thread is about: of the thing that broke, else of the dwelling, else of its kind in the building. */
export const historyOf = ({ request, asset }: Pick<Thread, 'request' | 'asset'>): PlaceHistory => {
  const { unit, building } = request.place
  if (asset) return { about: 'thing', of: { asset: asset.id } }
  if (unit && request.kind === 'single') return { about: 'unit', of: { unit } }
  return { about: 'building', of: { building, group: natureOf(request.nature).group } }
}
