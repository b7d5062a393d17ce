import { plain } from '../../../kernel/core/fold-words.ts'

/** What a price line renews, where it says so: a surface of a room, and its material («floor.pvc»). */
export const renewalCode = /^(floor|walls|ceiling|joinery)(\.[a-z]{2,20})?$/

const surfaces: readonly [RegExp, string][] = [
  [/\b(sols?|floors?)\b/, 'floor'],
  [/\b(murs?|walls?)\b/, 'walls'],
  [/\b(plafonds?|ceilings?)\b/, 'ceiling'],
  [/\b(menuiseries?|portes?|fenetres?|joinery)\b/, 'joinery'],
]
const materials: readonly [RegExp, string][] = [
  [/\b(peintures?|paint)\b/, 'paint'],
  [/\b(papiers? peints?|wallpaper)\b/, 'wallpaper'],
  [/\b(carrelages?|faiences?|tiles)\b/, 'tiles'],
  [/\bpvc\b/, 'pvc'],
  [/\bparquets?\b/, 'parquet'],
  [/\b(stratifies?|laminate)\b/, 'laminate'],
  [/\b(moquettes?|carpet)\b/, 'carpet'],
  [/\b(bois|wood)\b/, 'wood'],
]

/** The column «Renouvelle» of a price list: «sol PVC», «murs peinture», «plafond». Undefined: nothing, or no surface is named. */
export const readRenewal = (said: string): string | undefined => {
  const words = plain(said)
  const surface = surfaces.find(([shape]) => shape.test(words))?.[1]
  const material = materials.find(([shape]) => shape.test(words))?.[1]
  return surface && [surface, material].filter(Boolean).join('.')
}
