export type Figure = {
  bench: string
  name: string
  value: number
  unit: string
  floor?: number
  ratio?: number
  n: number
  target?: string
}

const short = (x: number): number => Number(x.toPrecision(4))

const printed: Figure[] = []

/** One JSON line on standard output. */
export const print = (figure: Figure): void => {
  printed.push(figure)
  const { value, floor, ratio, ...rest } = figure
  const line = {
    ...rest,
    value: short(value),
    ...(floor === undefined ? {} : { floor: short(floor) }),
    ...(ratio === undefined ? {} : { ratio: short(ratio) }),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** A number of requests as it stands behind the name of a figure. */
export const sized = (requests: number): string =>
  requests >= 1_000_000 ? `${requests / 1_000_000}M` : `${requests / 1000}k`

/** How many times dearer each figure is with `most` requests than with `least`: no more than the logarithms of both. */
export const printGrowth = (least: number, most: number): void => {
  const [before, after] = [` ${sized(least)}`, ` ${sized(most)}`]
  for (const { bench, name, value, unit, n } of printed.filter((f) => f.name.endsWith(after))) {
    const small = printed.find((f) => f.name === name.replace(after, before))
    if (!small) continue
    print({
      bench,
      name: `${name.slice(0, -after.length)} growth${before} to${after}`,
      value: unit.endsWith('/s') ? small.value / value : value / small.value,
      unit: 'times',
      n,
      target: `<= ${short(Math.log(most) / Math.log(least))}`,
    })
  }
}

export const say = (line: string): void => void process.stderr.write(`  ${line}\n`)

/** The value below which this share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
export const median = (values: readonly number[]): number => quantile(values, 0.5)
export const p95 = (values: readonly number[]): number => quantile(values, 0.95)

/** Milliseconds of each call. */
export const timed = async (
  times: number,
  work: (i: number) => Promise<unknown>,
  before: () => unknown = () => {},
): Promise<number[]> => {
  const ms: number[] = []
  for (let i = 0; i < times; i++) {
    await before()
    const began = performance.now()
    await work(i)
    ms.push(performance.now() - began)
  }
  return ms
}
