import { bare } from '../../../kernel/core/fold-words.ts'
import type { Queries } from '../../core/contract.ts'

export type Rate = Queries['order.rates']['output'][number]

/** As many lines at once as a thumb scrolls through; the search finds the others. */
export const mostShown = 12

/**
 * The price lines to show for what is being searched: first those that `lifted` names, whatever they are called, then those that
 * the words find. `lifted` is what counted when the search last changed, so that no line moves while a finger counts.
 */
export const linesFor = (rates: readonly Rate[], text: string, lifted: ReadonlySet<string>): Rate[] => {
  const wanted = bare(text).split(/\s+/).filter(Boolean)
  const found = (rate: Rate): boolean => wanted.every((w) => bare(`${rate.label} ${rate.code}`).includes(w))
  const rest = rates.filter((rate) => !lifted.has(rate.item) && found(rate))
  return [...rates.filter(({ item }) => lifted.has(item)), ...rest.slice(0, mostShown)]
}
