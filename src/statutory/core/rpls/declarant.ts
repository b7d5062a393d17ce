/** Who declares: the first line of the file. `comment` is 200 signs at most, `address` five lines of 38. */
export type Declarant = {
  /** the number that the ministry gave the landlord: nine signs */
  number: string
  name: string
  brand: string
  address: readonly string[]
  siret: string
  comment: string
}

type HeaderCell = { key: string; most: number; says: (who: Declarant, year: number, lines: number) => string }

const addressCell = (i: number): HeaderCell => ({
  key: `address${i + 1}`,
  most: 38,
  says: ({ address }) => address[i] ?? '',
})

/** The twelve cells of the first line, in the order of the annex. */
export const headerCells: readonly HeaderCell[] = [
  { key: 'year', most: 4, says: (_, year) => String(year) },
  { key: 'number', most: 9, says: ({ number }) => number },
  { key: 'name', most: 100, says: ({ name }) => name },
  { key: 'brand', most: 50, says: ({ brand }) => brand },
  ...[0, 1, 2, 3, 4].map(addressCell),
  { key: 'siret', most: 14, says: ({ siret }) => siret },
  { key: 'lines', most: 6, says: (_who, _year, lines) => String(lines) },
  { key: 'comment', most: 200, says: ({ comment }) => comment },
]

/** `ANNEE_NUMENV_IDENTPRO_NFIC.CSV`: 4, 2, 9 and 3 signs, where `send` counts what was sent this year and `part` the files of one send. */
export const rplsFileName = (year: number, send: number, number: string, part: number): string =>
  `${year}_${String(send).padStart(2, '0')}_${number.padStart(9, '0')}_${String(part).padStart(3, '0')}.CSV`
