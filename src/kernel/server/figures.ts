import type { Role } from '../core/roles.ts'
import type { Key } from '../core/words.ts'
import type { RawBuilder } from './sql.ts'

/** Figures that have a sentence: one without it does not compile. */
type FigureName = Key extends infer Said
  ? Said extends `figure.${infer Name}.sentence`
    ? Name
    : never
  : never

/** What a figure is counted over: agencies (null: all), the period `[from, to)` of instants, and now. */
export type FigureScope = { agencies: readonly string[] | null; from: string; to: string; now: string }

/**
 * A number of what people did, counted by the slice that knows it; the page of figures, and its CSV, say it. Its words, which the
 * server says: `figure.<name>` is its line of the CSV, `figure.<name>.sentence` follows the number («84 % des travaux…»), and
 * `figure.<name>.detail`, if there is one, stands below; all may say `{n}`, `{of}` and `{among}`.
 */
export type Figure = {
  name: FigureName
  /** who of those who read figures is told; all of them unless it says so */
  for?: readonly Role[]
  /**
   * one row, counted behind the reader’s wall: a number `n`, which may be the median `among` so many, or a part `n` of a whole `of`.
   * Where there are none it is not said.
   */
  count: (counted: FigureScope) => RawBuilder<{ n: number; of?: number; among?: number }>
  /** which threads it opens, as `request.list` takes it; the agency that was chosen is added */
  opens?: (counted: FigureScope) => Readonly<Record<string, string | number | boolean>>
  /** or the page of the office that shows what it counts, by its address */
  page?: `/${string}`
}
