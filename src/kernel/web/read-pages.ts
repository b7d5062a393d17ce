import { isNo, type RefusalAnswer } from './http-headers.ts'

/** As many rows as a file is given: who needs more reads the programs’ door. */
export const mostInFile = 10_000

type RowPage<Row> = { rows: readonly Row[]; next: string | null }

/** Every row of a list that comes page after page, as many as a file is given and one more; nothing where a page was refused. */
export const readPages = async <Row>(
  page: (after: { after?: string }) => Promise<RowPage<Row> | RefusalAnswer>,
): Promise<Row[] | undefined> => {
  const rows: Row[] = []
  let next: string | null = null
  do {
    const answer: RowPage<Row> | RefusalAnswer = await page(next === null ? {} : { after: next })
    if (isNo(answer)) return undefined
    rows.push(...answer.rows)
    next = answer.next
  } while (next !== null && rows.length <= mostInFile)
  return rows
}
