import type { JSX } from 'preact'

/** From 5, a wide smile, to 1, its contrary. */
export type MarkedFace = 1 | 2 | 3 | 4 | 5

/** The mouth of each face, from a wide smile to its contrary: told apart by its form, in one colour. */
const mouths: Record<MarkedFace, string> = {
  5: 'M12 28 Q24 42 36 28 Z',
  4: 'M14 30 Q24 38 34 30',
  3: 'M15 32 H33',
  2: 'M14 35 Q24 27 34 35',
  1: 'M12 37 Q24 23 36 37 Z',
}
const brows: Partial<Record<MarkedFace, string>> = {
  5: 'M13 13 Q17 10 20 13 M28 13 Q31 10 35 13',
  1: 'M12 12 L20 15 M36 12 L28 15',
}

/** A face drawn by hand; its words stand beside it. `size` in pixels. */
export const FaceMark = ({ face, size }: { face: MarkedFace; size: number }): JSX.Element => (
  <svg
    class="face-mark"
    viewBox="0 0 48 48"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="24" cy="24" r="21" />
    <path d="M17 19 v2 M31 19 v2" stroke-width="4" />
    {brows[face] && <path d={brows[face]} />}
    <path d={mouths[face]} />
  </svg>
)
