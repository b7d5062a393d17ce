import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { CompareTable } from '../../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { sortRows, type TableSort } from '../../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../../kernel/web/parts/usePointedRow.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import { type AssetRow, placeOfThing, thingColumns } from './thing-columns.ts'

type Props = {
  rows: readonly AssetRow[]
  /** how many there are */
  count: number
  /** the way to all of them, where those are the first alone */
  allRows: (() => Promise<readonly AssetRow[] | undefined>) | undefined
}

/** Equipment over the estate, in the order in which it fails until another is chosen. */
export const ThingTable = ({ rows, count, allRows }: Props): JSX.Element => {
  const speech = useSpeech()
  const now = useNow()
  const columns = useMemo(() => thingColumns(now, speech), [now, speech])
  const [sort, setSort] = useState<TableSort>()
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const pointed = usePointedRow({ rows: sorted, idOf, href: placeOfThing })
  return (
    <CompareTable
      label={speech.t('estate.face.things')}
      name="things"
      words={wordsOfTable(speech.t)}
      columns={columns}
      rows={sorted}
      idOf={idOf}
      count={count}
      empty={<Empty title={speech.t('things.none')}>{speech.t('things.none.hint')}</Empty>}
      href={placeOfThing}
      at={pointed.at}
      allRows={allRows}
      sort={sort}
      onSort={setSort}
    />
  )
}

const idOf = ({ id }: AssetRow): string => id
