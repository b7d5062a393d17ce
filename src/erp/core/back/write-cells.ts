/** A value as the house keeps it: words, a number, cents, a day (`YYYY-MM-DD`), or nothing. */
export type ToldValue = string | number | boolean | null

type Writer = (value: NonNullable<ToldValue>) => string

const decimal = (value: NonNullable<ToldValue>): string => String(value).replace('.', ',')
const daysAs =
  (write: (year: string, month: string, day: string) => string): Writer =>
  (value) => {
    const { year, month, day } =
      /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/.exec(String(value))?.groups ?? {}
    return year && month && day ? write(year, month, day) : String(value)
  }

/** What a column may do with a value: the converters of an extract, backwards. Lines of a file have no break in them. */
export const cellWriters = {
  text: (value) => String(value).replace(/\s+/g, ' ').trim(),
  /** decimal comma */
  number: decimal,
  /** cents → `1234,50` */
  euros: (value) => decimal((Number(value) / 100).toFixed(2)),
  frenchDay: daysAs((year, month, day) => `${day}/${month}/${year}`),
  isoDay: daysAs((year, month, day) => `${year}-${month}-${day}`),
  compactDay: daysAs((year, month, day) => `${year}${month}${day}`),
  yesNo: (value) => (value === true ? 'O' : 'N'),
  /** `0612345678`; a number of another country as it is */
  phone: (value) =>
    String(value)
      .replace(/[\s.\-()]/g, '')
      .replace(/^(?:\+33|0033)(?=[1-9]\d{8}$)/, '0'),
} as const satisfies Record<string, Writer>

export type CellWriterName = keyof typeof cellWriters
export const cellWriterNames = Object.keys(cellWriters) as readonly CellWriterName[]
