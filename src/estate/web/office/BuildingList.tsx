import type { JSX } from 'preact'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { readPages } from '../../../kernel/web/read-pages.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import type { BuildingRow } from '../../core/contract.ts'
import { buildingColumns } from './building-columns.ts'
import { ask, paths, useAsk } from './estate-client.ts'

/** The buildings of the reader's reach: a box to find one, and the list. */
export const Buildings = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { query, set } = useChoices()
  const [text, setText] = useState(query.get('q') ?? '')
  const box = useRef<HTMLElement | null>(null)
  const q = usePaused(text.trim())
  const { data, ...answer } = useAsk('place.buildings', q ? { q } : {})
  const rows = data?.rows ?? noBuilding
  const [sort, setSort] = useState<TableSort>()
  const columns = useMemo(() => buildingColumns(speech), [speech])
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const pointed = usePointedRow({ rows: sorted, idOf, href: hrefOf })
  useEffect(() => {
    set({ q })
    pointed.unpoint()
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not the address that follows it
  }, [q])
  useKeys({ '/': () => box.current?.focus() })
  const only = rows.length === 1 ? rows[0] : undefined
  return (
    <div class="stack estate-list">
      <Field
        kind="search"
        label={t('estate.find')}
        value={text}
        onValue={setText}
        inputRef={(element) => {
          box.current = element
        }}
        onEnter={() => only && goTo(paths.building(only.id))}
      />
      <p class="hidden-text" role="status">
        {data && t('estate.found', { n: rows.length })}
      </p>
      <CompareTable
        label={t('estate.face.buildings')}
        name="buildings"
        words={wordsOfTable(t)}
        columns={columns}
        rows={sorted}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('estate.none')}>{t('estate.none.hint')}</Empty>}
        href={hrefOf}
        at={pointed.at}
        allRows={
          data?.next
            ? () =>
                readPages((after) => ask('place.buildings', { ...(q ? { q } : {}), limit: 500, ...after }))
            : undefined
        }
        sort={sort}
        onSort={setSort}
      />
      {data?.next && <p class="secondary">{t('estate.more')}</p>}
    </div>
  )
}

const noBuilding: readonly BuildingRow[] = []
const idOf = ({ id }: BuildingRow): string => id
const hrefOf = ({ id }: BuildingRow): string => paths.building(id)

/** What is typed, once the hand rests. */
const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), 200)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
