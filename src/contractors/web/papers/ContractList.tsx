import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../../kernel/web/parts/FilterChips.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { readPages } from '../../../kernel/web/read-pages.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { FirmContract } from '../../core/contract.ts'
import { firmContractColumns } from './contract-columns.ts'
import { ask, paths, useAsk } from './papers-client.ts'

/** The contracts of all firms, those that end soonest first; what one looks for stands in the address. */
export const ContractList = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const q = query.get('q') ?? ''
  const [typed, setTyped] = useState(q)
  const search = (words: string): void =>
    goTo(words ? `${paths.contracts}?q=${encodeURIComponent(words)}` : paths.contracts, true)
  useEffect(() => {
    const words = typed.trim()
    if (words === q) return
    const timer = setTimeout(() => search(words), 150)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not the address that follows it
  }, [typed])
  const off = (): void => {
    setTyped('')
    search('')
  }
  return (
    <>
      <PageHead to={paths.root} from={t('papers.back')} title={t('papers.contracts.all')} />
      <Field
        kind="search"
        label={t('papers.contracts.search')}
        hint={t('papers.contracts.search.hint')}
        value={typed}
        onValue={setTyped}
        maxLength={120}
        inputRef={(element) => element?.setAttribute('data-search', '')}
      />
      <FilterChips
        label={t('papers.contracts.narrowed')}
        by={q ? [{ key: 'q', label: t('papers.by', { q }), onOff: off }] : []}
        off={(what) => t('papers.off', { what })}
      />
      <FoundContracts q={q} />
    </>
  )
}

const FoundContracts = ({ q }: { q: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const asked = q ? { q } : {}
  const { data, again, ...answer } = useAsk('contract.list', asked, true)
  const [sort, setSort] = useState<TableSort>()
  const columns = useMemo(() => firmContractColumns(data?.agencies ?? [], now, speech), [data, now, speech])
  const rows = useMemo(() => sortRows(data?.rows ?? [], columns, sort), [data, columns, sort])
  const pointed = usePointedRow({ rows, idOf, href: hrefOf })
  return (
    <>
      <p class="hidden-text" role="status">
        {q && data && t('papers.contracts.found', { n: data.all })}
      </p>
      <CompareTable
        label={t('papers.contracts.all')}
        name="contracts"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        count={data?.all}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        again={again}
        empty={
          q ? (
            <Empty title={t('papers.contracts.nobody', { q })} />
          ) : (
            <Empty title={t('papers.contracts.empty')}>{t('papers.contracts.empty.words')}</Empty>
          )
        }
        href={hrefOf}
        at={pointed.at}
        allRows={
          data?.next
            ? () => readPages((after) => ask('contract.list', { ...asked, limit: 500, ...after }))
            : undefined
        }
        sort={sort}
        onSort={setSort}
      />
      {data?.next && <p class="secondary">{t('papers.contracts.more', { n: data.all })}</p>}
    </>
  )
}

const idOf = ({ id }: FirmContract): string => id
const hrefOf = ({ id }: FirmContract): string => paths.contract(id)
