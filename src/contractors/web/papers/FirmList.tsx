import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../../kernel/web/parts/FilterChips.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { readPages } from '../../../kernel/web/read-pages.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { ask, type FirmList, paths, useAsk } from './papers-client.ts'
import { FirmSheet } from './FirmSheet.tsx'
import { CoverGaps } from './CoverGaps.tsx'
import { firmColumns } from './firm-columns.ts'

/** Firms, by name; above them, where nobody is covered. */
export const List = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const asked = query.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  const [adding, setAdding] = useState(false)
  const { data, ...answer } = useAsk('firm.list', asked ? { q: asked } : {}, true)
  const search = (q: string): void => goTo(q ? `${paths.root}?q=${encodeURIComponent(q)}` : paths.root, true)
  useEffect(() => {
    const q = typed.trim()
    if (q === asked) return
    const timer = setTimeout(() => search(q), 150)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not the address that follows it
  }, [typed])
  const off = (): void => {
    setTyped('')
    search('')
  }
  const add = (
    <Button kind="primary" icon={plus} onClick={() => setAdding(true)}>
      {t('papers.firm.add')}
    </Button>
  )
  return (
    <>
      <div class="papers-head">
        <h1>{t('papers.title')}</h1>
        {data?.can.know && data.any && add}
      </div>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('papers.loading')} shape="rows" />}
      {data && !data.any && (
        <Empty title={t('papers.none')} action={data.can.know && add}>
          {t('papers.none.words')}
        </Empty>
      )}
      {data?.any && (
        <>
          <CoverGaps gaps={data.gaps} agencies={data.agencies} />
          <Field
            kind="search"
            label={t('papers.search')}
            hint={t('papers.search.hint')}
            value={typed}
            onValue={setTyped}
            maxLength={120}
            inputRef={(element) => element?.setAttribute('data-search', '')}
          />
          <FilterChips
            label={t('papers.narrowed')}
            by={asked ? [{ key: 'q', label: t('papers.by', { q: asked }), onOff: off }] : []}
            off={(what) => t('papers.off', { what })}
          />
          <FoundFirms list={data} typed={asked} />
        </>
      )}
      {data?.any && <a href={paths.contracts}>{t('papers.contracts.all')}</a>}
      {data && <a href={paths.delegations}>{t('papers.delegation')}</a>}
      {adding && <FirmSheet firm={undefined} onClose={() => setAdding(false)} />}
    </>
  )
}

const FoundFirms = ({ list, typed }: { list: FirmList; typed: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [sort, setSort] = useState<TableSort>()
  const columns = useMemo(() => firmColumns(speech), [speech])
  const sorted = useMemo(() => sortRows(list.rows, columns, sort), [list.rows, columns, sort])
  const pointed = usePointedRow({ rows: sorted, idOf, href: hrefOf })
  if (!list.rows.length)
    return <Empty title={t('papers.nobody', { q: typed })}>{t('papers.nobody.words')}</Empty>
  return (
    <>
      <p class="hidden-text" role="status">
        {typed && t('papers.found', { n: list.rows.length })}
      </p>
      <CompareTable
        label={t('papers.title')}
        name="firms"
        words={wordsOfTable(t)}
        columns={columns}
        rows={sorted}
        idOf={idOf}
        href={hrefOf}
        at={pointed.at}
        allRows={
          list.next
            ? () => readPages((after) => ask('firm.list', { ...(typed ? { q: typed } : {}), ...after }))
            : undefined
        }
        sort={sort}
        onSort={setSort}
      />
      {list.next && <p class="secondary">{t('papers.more')}</p>}
    </>
  )
}

type FirmRow = FirmList['rows'][number]
const idOf = ({ id }: FirmRow): string => id
const hrefOf = ({ id }: FirmRow): string => paths.firm(id)
