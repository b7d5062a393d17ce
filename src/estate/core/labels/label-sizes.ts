/** A sheet of A4 cut into labels, in millimetres, as the makers of weatherproof film cut them. */
export type Size = {
  key: string
  width: number
  height: number
  across: number
  down: number
  /** between two columns; rows touch */
  gap: number
}

export const page = { width: 210, height: 297 } as const

/** From the mailbox to the hall: the smallest, the usual, the one that is read from two metres. */
export const sizes: readonly Size[] = [
  { key: '45.7x21.2', width: 45.7, height: 21.2, across: 4, down: 12, gap: 2.5 },
  { key: '63.5x33.9', width: 63.5, height: 33.9, across: 3, down: 8, gap: 2.5 },
  { key: '99.1x67.7', width: 99.1, height: 67.7, across: 2, down: 4, gap: 2.5 },
]

export const usualSize = '63.5x33.9'

/** The size of that name, typed as «63,5 × 33,9» or `63.5x33.9`. */
export const sizeOf = (typed: string): Size | undefined => {
  const key = typed.replaceAll(',', '.').replaceAll('×', 'x').replace(/\s/g, '').toLowerCase()
  return sizes.find((size) => size.key === key)
}

export const perSheet = (size: Size): number => size.across * size.down

/** The upper left corner of each label of a sheet, row by row. Sheets are cut in their middle: margins are equal. */
export const cornersOf = ({
  width,
  height,
  across,
  down,
  gap,
}: Size): readonly { left: number; top: number }[] => {
  const left = (page.width - across * width - (across - 1) * gap) / 2
  const top = (page.height - down * height) / 2
  return Array.from({ length: across * down }, (_, i) => ({
    left: round(left + (i % across) * (width + gap)),
    top: round(top + Math.floor(i / across) * height),
  }))
}

const round = (mm: number): number => Math.round(mm * 100) / 100

/** Labels on their sheets; `used` places of the first one are left free, for a sheet that is begun. */
export const sheetsOf = <Label>(
  labels: readonly Label[],
  size: Size,
  used = 0,
): { label: Label; left: number; top: number }[][] => {
  const corners = cornersOf(size)
  const sheets: { label: Label; left: number; top: number }[][] = []
  labels.forEach((label, i) => {
    const at = i + used
    const corner = corners[at % corners.length]
    if (corner) (sheets[Math.floor(at / corners.length)] ??= []).push({ label, ...corner })
  })
  return sheets
}
