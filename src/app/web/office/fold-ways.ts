/**
 * Which ways of a menu go under «Plus», by their index: none where all have room; else from the last backwards, until the others and `more`
 * (the room of «Plus» itself) fit. The way on which one is stays in sight. Widths in pixels.
 */
export const foldWays = (
  widths: readonly number[],
  room: number,
  more: number,
  here: number,
): readonly number[] => {
  const all = widths.reduce((sum, width) => sum + width, 0)
  if (all <= room) return []
  const folded: number[] = []
  let left = all + more
  for (let i = widths.length - 1; i >= 0 && left > room; i -= 1) {
    if (i === here) continue
    folded.unshift(i)
    left -= widths[i] ?? 0
  }
  return folded
}
