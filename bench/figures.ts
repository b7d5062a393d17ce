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

/** One JSON line on standard output. */
export const print = ({ value, floor, ratio, ...rest }: Figure): void => {
  const line = {
    ...rest,
    value: short(value),
    ...(floor === undefined ? {} : { floor: short(floor) }),
    ...(ratio === undefined ? {} : { ratio: short(ratio) }),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
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
export const timed = async (times: number, work: (i: number) => Promise<unknown>): Promise<number[]> => {
  const ms: number[] = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    await work(i)
    ms.push(performance.now() - began)
  }
  return ms
}
