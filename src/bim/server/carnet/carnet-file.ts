import type { Actor } from '../../../kernel/core/access.ts'
import { drawingText } from '../../../kernel/server/drawing-cache.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { drawingOf } from '../../core/carnet/plan-drawing.ts'
import { carnetOf } from '../../core/carnet/carnet-pieces.ts'
import { sayTo } from '../expert-access.ts'
import { homeOf } from './gather-carnet.ts'
import { looks } from './plan-looks.ts'

/** The carnet of one dwelling as a PDF; undefined when it is none of the reader's dwellings. */
export const carnetFile = async (
  kernel: Kernel,
  actor: Actor,
  unit: string,
  now: string,
): Promise<{ bytes: Buffer; name: string; ref: string } | undefined> => {
  const found = await homeOf(kernel, actor, unit, now)
  if (!found) return undefined
  const { home, sha256 } = found
  const say = sayTo(kernel, actor.lang)
  const svg = sha256 ? await drawingText(kernel, sha256) : undefined
  const plan = svg === undefined ? undefined : drawingOf(svg)
  const carnet = carnetOf(plan ? home : { ...home, plan: null }, say)
  // The printer is loaded by the first who prints: the house starts without it.
  const { printPaper } = await import('../../../kernel/server/pdf/document.ts')
  const rooms = home.rooms.map(({ name }) => name).join(', ')
  const bytes = await printPaper({
    paper: carnet,
    lang: actor.lang,
    landlord: home.landlord,
    at: now,
    plan,
    looks,
    shows: say('carnet.figure', { ref: home.unit.ref, rooms }),
    page: (page, pages) => say('carnet.page', { page, pages }),
  })
  return { bytes, name: `carnet-${home.unit.ref}.pdf`, ref: home.unit.ref }
}
