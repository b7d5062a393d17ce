import type { T } from '../../../kernel/core/words.ts'
import type { Card } from '../../../estate/core/contract.ts'
import { dwellingMark, partMarks, partOrder } from './part-marks.ts'
import { partsFrom } from './last-place.ts'
import { paths } from './field-paths.ts'
import type { Tile } from './Tiles.tsx'

/**
 * What one meets from a stairwell, each a tap from «what is wrong there». Until the card has come the usual parts are
 * offered, without waiting: the house finds the unit by building and part.
 */
export const partTiles = (
  building: string,
  card: Card | undefined,
  entrance: string | undefined,
  t: T,
): (Tile & { part: keyof typeof partMarks })[] => {
  const units = card && partsFrom(card.units, entrance)
  const parts = units ? partOrder.filter((p) => units.some((u) => u.part === p)) : partOrder
  return parts.map((part) => ({
    part,
    href: paths.report({ b: building, e: entrance, part, u: units?.find((u) => u.part === part)?.id }),
    icon: partMarks[part],
    label: t(`row.part.${part}`),
  }))
}

export const dwellingTile = (building: string, entrance: string | undefined, t: T): Tile => ({
  href: paths.report({ b: building, e: entrance, home: '1' }),
  icon: dwellingMark,
  label: t('field.where.home'),
  detail: t('field.where.home.detail'),
})
