import type { InspectionPack, LastRoom } from '../../core/contract.ts'
import type { DraftElement } from '../../core/walk/walk-draft.ts'
import { isSameElement } from '../../core/walk/find-differences.ts'

/** Pictures of the last time, by the names of their bytes. */
export const formerPhotos = ({ last }: Pick<InspectionPack, 'last'>): string[] =>
  last.rooms.flatMap(({ photos, elements }) => [
    ...photos,
    ...elements.flatMap(({ flaws }) => flaws.flatMap((flaw) => flaw.photos)),
  ])

/** The picture that shows best what an element was like: its own, else one of its room. */
export const formerPhoto = (last: LastRoom | undefined, element: DraftElement): string | undefined =>
  last?.elements.find((each) => isSameElement(each, element))?.flaws.flatMap(({ photos }) => photos)[0] ??
  last?.photos[0]
