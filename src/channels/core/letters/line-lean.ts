/** Points of a page that are ink: how far right of its middle (in widths of the page), how far below it (in points), how dark. */
export type InkPoints = { x: Float32Array; y: Float32Array; dark: Float32Array }

/**
 * How the lines of a page lie: `slope` is the fall of a line from the left edge to the right one, in widths of the page; `fan` is by how
 * much the lines below fall more than those above, where a telephone saw the page from aside. A line that crosses the middle at the
 * height n runs as y = n · (1 + fan · x) + slope · width · x.
 */
export type LineLean = { slope: number; fan: number }

/** A page that lies worse than this (six degrees) was not laid to be read. */
const mostSlope = 0.1
const steepest = 40
const widths = [
  { slope: 0.0025, fan: 0.02 },
  { slope: 0.00125, fan: 0.01 },
  { slope: 0.0006, fan: 0.005 },
  { slope: 0.0003, fan: 0.0025 },
]

/**
 * The lean at which lines and the paper between them are told apart best (the profile of rows, Postl 1986), and how well: comparable
 * between two directions of one page. `height` and `width` in points.
 */
export const leanOf = (ink: InkPoints, width: number, height: number): LineLean & { contrast: number } => {
  const rows = new Float32Array(height * 3)
  let best = { slope: 0, fan: 0, contrast: contrastAt(ink, width, rows, 0, 0) }
  const attempt = (slope: number, fan: number): void => {
    const contrast = contrastAt(ink, width, rows, slope, fan)
    if (contrast > best.contrast) best = { slope, fan, contrast }
  }
  for (let i = -steepest; i <= steepest; i++) attempt((i * mostSlope) / steepest, 0)
  for (const step of [...widths, ...widths.slice(-2)]) {
    const { slope, fan } = best
    for (let i = -2; i <= 2; i++)
      for (let j = -2; j <= 2; j++) attempt(slope + i * step.slope, fan + j * step.fan)
  }
  return best
}

/** How much each row of the page differs from the next, were it laid straight: most where rows are either words or paper. */
const contrastAt = (
  { x, y, dark }: InkPoints,
  width: number,
  rows: Float32Array,
  slope: number,
  fan: number,
): number => {
  rows.fill(0)
  const middle = rows.length / 2
  for (let i = 0; i < x.length; i++) {
    const row = (y[i]! - width * slope * x[i]!) / (1 + fan * x[i]!) + middle
    const whole = Math.floor(row)
    const part = row - whole
    rows[whole]! += dark[i]! * (1 - part)
    rows[whole + 1]! += dark[i]! * part
  }
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2
  return sum
}

/** Such a lean moves no point of the page by more than this many points, at its left or right edge. */
export const movedBy = ({ slope, fan }: LineLean, width: number, height: number): number =>
  (Math.abs(slope) * width + (Math.abs(fan) * height) / 2) / 2
