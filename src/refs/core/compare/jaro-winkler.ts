/** How alike two words are, from 0 to 1 (Jaro 1989, Winkler 1990): letters that stand near each other, more where the beginning is one. */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1
  const jaro = jaroOf(a, b)
  let head = 0
  while (head < 4 && a[head] !== undefined && a[head] === b[head]) head += 1
  return jaro + head * 0.1 * (1 - jaro)
}

const jaroOf = (a: string, b: string): number => {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = Array.from(b, () => false)
  const common: string[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++)
      if (!taken[j] && a[i] === b[j]) {
        taken[j] = true
        common.push(a[i]!)
        break
      }
  if (!common.length) return 0
  let moved = 0
  for (let j = 0, k = 0; j < b.length; j++) if (taken[j] && b[j] !== common[k++]) moved += 1
  const m = common.length
  return (m / a.length + m / b.length + (m - moved / 2) / m) / 3
}
