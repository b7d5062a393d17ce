import { drawingText } from '../../../kernel/server/drawing-cache.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Mark, markPlan } from '../../core/bcf/mark-plan.ts'
import { style } from '../geometry/drawing-style.ts'

/** The longest side that BCF allows a picture. */
const longest = 1500

/** A plan with its thing marked, as PNG; undefined when there is no such drawing. */
export const pictureOf = async (
  kernel: Kernel,
  sha256: string,
  marks: readonly Mark[],
): Promise<Buffer | undefined> => {
  const svg = await drawingText(kernel, sha256)
  if (!svg) return undefined
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(markPlan(svg, style, marks)), { density: 96 })
    .resize(longest, longest, { fit: 'inside' })
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
