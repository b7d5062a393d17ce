/** A written-out query whose rows are `T`, or a part of one: texts, and between each two a value or another part. */
export class RawBuilder<T> {
  /** told to the compiler alone */
  declare readonly row?: T
  readonly texts: readonly string[]
  readonly holes: readonly unknown[]

  constructor(texts: readonly string[], holes: readonly unknown[]) {
    this.texts = texts
    this.holes = holes
  }
}

const tag = <T = unknown>(texts: TemplateStringsArray, ...holes: unknown[]): RawBuilder<T> =>
  new RawBuilder(texts, holes)

/** A text of ours, as it stands: never anybody’s words. */
const raw = <T = unknown>(text: string): RawBuilder<T> => new RawBuilder([text], [])

/** A name in the database, or `schema.name`, in its quotes. */
const ref = (name: string): RawBuilder<unknown> =>
  raw(
    name
      .split('.')
      .map((part) => `"${part.replaceAll('"', '""')}"`)
      .join('.'),
  )

const join = (parts: readonly unknown[], between: string): RawBuilder<unknown> =>
  new RawBuilder(['', ...Array<string>(parts.length - 1).fill(between), ''], parts)

/** SQL written out: what stands in a hole is a value, sent beside the text, unless it is a part of the query itself. */
export const sql = Object.assign(tag, { raw, ref, join })

/** The text of a query with `$1…` for its values, which are added to `values` in that order. */
export const write = ({ texts, holes }: RawBuilder<unknown>, values: unknown[]): string => {
  let text = texts[0] ?? ''
  for (const [i, hole] of holes.entries())
    text += (hole instanceof RawBuilder ? write(hole, values) : `$${values.push(hole)}`) + texts[i + 1]
  return text
}
