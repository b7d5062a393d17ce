import type { T } from '../../../kernel/core/words.ts'
import type { Label } from '../contract.ts'

/** What a label says in large type, and under it; `address` is the one of its entrance. Never who lives there. */
export const sayLabel = (label: Label, t: T): { title: string; detail: string[] } => {
  const storey = sayStorey(label.storey, t)
  const where = [label.entrance, label.address].filter((words) => words !== null && words !== '') as string[]
  const titles: Record<Label['of'], () => string> = {
    dwelling: () => (label.door ? t('place.door', { door: label.door }) : storey || t('label.dwelling')),
    common: () => (label.part ? t(`part.${label.part}`) : t('label.common')),
    entrance: () => label.entrance ?? label.address,
    landing: () => storey,
    asset: () => label.name ?? t('label.asset'),
  }
  const under: Record<Label['of'], (string | null)[]> = {
    // Two doors without a number are told apart by the landlord's own number of the lot.
    dwelling: [label.door ? storey : label.ref, ...where],
    common: where,
    entrance: [label.address],
    landing: [t('label.landing'), ...where],
    // One boiler of forty: the door says which.
    asset: [
      label.part ? t(`part.${label.part}`) : label.door ? t('place.door', { door: label.door }) : '',
      ...where,
    ],
  }
  const title = titles[label.of]()
  return {
    title,
    detail: [...new Set(under[label.of])].filter((words): words is string => !!words && words !== title),
  }
}

const sayStorey = (storey: number | null, t: T): string => {
  if (storey === null) return ''
  if (storey < 0) return t('place.storey.below', { depth: -storey })
  if (storey === 0) return t('place.storey.ground')
  return storey === 1 ? t('place.storey.first') : t('place.storey.nth', { storey })
}

/** Which labels are wanted: those of doors, those of what is everybody's, or all. */
export const labelChoices = ['all', 'dwellings', 'commons'] as const
export type LabelChoice = (typeof labelChoices)[number]

export const isWanted = (label: Label, which: LabelChoice): boolean =>
  which === 'all' || (label.of === 'dwelling') === (which === 'dwellings')
