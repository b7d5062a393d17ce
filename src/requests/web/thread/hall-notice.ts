import type { Thread } from '../../core/contract.ts'
import { isNatureCode } from '../../core/nature/catalogue.ts'
import { paths } from '../office/office-paths.ts'

/** Where the sheet for the hall is written: what stands in the thread is on it, and names nobody. A hall reads French. */
export const toHall = async ({ request, place, orders }: Thread, now: string): Promise<string> => {
  const { poster } = await import('../../core/letters/write-letters.ts')
  const { building, entrance, agency } = place
  const slot = orders.find(({ slot }) => slot && slot.starts > now)?.slot
  const { subject, paragraphs } = poster(
    {
      ref: request.no,
      nature: isNatureCode(request.nature) ? request.nature : 'other.repair',
      place: [...new Set([building.name, building.address, entrance?.name])].filter(Boolean).join(', '),
      agency,
      since: request.filedAt,
      ...(slot ? { slot } : request.due > now ? { back: request.due } : {}),
    },
    'fr',
  )
  return paths.notice({
    building: building.id,
    entrance: entrance?.id ?? '',
    request: request.id,
    title: subject,
    // The sheet itself says the place above, and the agency below.
    words: paragraphs.slice(1, -1).join('\n'),
  })
}
