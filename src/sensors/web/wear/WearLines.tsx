import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useHere } from '../../../kernel/web/router.ts'
import type { WearLine } from '../../core/wear/wear-contract.ts'
import { wearColumns } from './wear-columns.ts'

const keyOf = ({ kind, model, from }: WearLine): string => `${kind}~${from}~${model}`

/** The lines of the plan; a line opens the things behind it. */
export const WearLines = ({ rows }: { rows: readonly WearLine[] }): JSX.Element => {
  const speech = useSpeech()
  const { path, query } = useHere()
  const columns = useMemo(() => wearColumns(speech), [speech])
  const [sort, setSort] = useState<TableSort>()
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const hrefOf = (row: WearLine): string => {
    const next = new URLSearchParams(query)
    next.set('ligne', keyOf(row))
    return `${path}?${next.toString()}#lesquels`
  }
  return (
    <section class="stack-s" aria-labelledby="wear-lines">
      <h2 id="wear-lines">{speech.t('wear.lines')}</h2>
      <CompareTable
        label={speech.t('wear.lines')}
        name="wear"
        words={wordsOfTable(speech.t)}
        columns={columns}
        rows={sorted}
        idOf={keyOf}
        count={rows.length}
        href={hrefOf}
        sort={sort}
        onSort={setSort}
      />
      <p class="secondary">{speech.t('wear.how')}</p>
    </section>
  )
}

/** The line that the address names. */
export const lineOf = (rows: readonly WearLine[], key: string | null): WearLine | undefined =>
  rows.find((row) => keyOf(row) === key)
