import { sayQuantity } from '../../kernel/core/say-figures.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Element, SeenRoom } from '../core/record/record-shapes.ts'

type Flaw = Element['flaws'][number]

/** A quantity is whole ten-thousandths. */
const partsOfOne = 10_000

/** «Sol», or the name of the thing. */
export const sayElementName = ({ surface, thing }: Element, { t }: Pick<Speech, 't'>): string =>
  surface ? t(`inspection.surface.${surface}`) : (thing?.name ?? '')

/** «PVC, bon état, depuis 2019»: a sentence that can be contradicted. */
export const sayElement = (element: Element, { t }: Pick<Speech, 't'>): string => {
  const { material, condition, isClean, works, since } = element
  return [
    material ? t(`inspection.material.${material}`) : '',
    t(`inspection.condition.${condition}`),
    isClean ? '' : t('inspection.dirty'),
    works === undefined ? '' : t(works ? 'inspection.works' : 'inspection.works.not'),
    since ? t('inspection.since', { year: String(since) }) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** «trou × 2 · dégradation». */
export const sayFlaw = (
  { kind, cause, quantity, flawUnit }: Flaw,
  { t, lang }: Pick<Speech, 't' | 'lang'>,
): string => {
  const q = sayQuantity(quantity / partsOfOne, lang)
  const what = [t(`inspection.flaw.${kind}`), t(`inspection.amount.${flawUnit}`, { q })].join(' ')
  return `${what}\u00a0· ${t(`inspection.cause.${cause}`)}`
}

export type PlacedFlaw = { room: SeenRoom; element: Element; flaw: Flaw }

/** Every difference, with where it is, in the order of the walk. */
export const placedFlaws = (rooms: readonly SeenRoom[]): PlacedFlaw[] =>
  rooms.flatMap((room) =>
    room.elements.flatMap((element) => element.flaws.map((flaw) => ({ room, element, flaw }))),
  )
