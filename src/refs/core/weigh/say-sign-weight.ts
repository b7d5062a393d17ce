import type { Lang } from '../../../kernel/core/access.ts'

/** A weight as it is shown beside its reason: «+6,1», «−0,4». */
export const sayWeight = (weight: number, lang: Lang): string => {
  const figure = Math.abs(weight).toFixed(1)
  return `${weight < 0 ? '−' : '+'}${lang === 'fr' ? figure.replace('.', ',') : figure}`
}
