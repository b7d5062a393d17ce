import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { Tabs } from '../../../kernel/web/parts/Tabs.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { useAsk } from './requests-client.ts'
import { FilterBar } from './FilterBar.tsx'
import { filtersOf, hqFiltersOf, hqQuery, isNarrow, narrowingOf, tabOf, withFilter } from './list-tabs.ts'
import { SavedLists } from './SavedLists.tsx'
import { useMe } from './useMe.ts'
import { NextPage } from './NextPage.tsx'
import { paths } from './office-paths.ts'
import { type RowAct, rowAct } from './row-act.ts'
import { TodoFaces } from './TodoFaces.tsx'
import { TodoRow } from './TodoRow.tsx'
import { type List, useList } from './useList.ts'
import { usePointedRow } from './usePointedRow.ts'
import './Todo.css'

const BulkSheet = later(() => import('./BulkSheet.tsx').then((m) => m.BulkSheet))
const CallBacks = later(() => import('./CallBacks.tsx').then((m) => m.CallBacks))
const ToPlace = later(() => import('./load-unplaced-list.ts').then((m) => m.loadToPlace()))
const NarrowedBy = later(() => import('./load-filters.ts').then((m) => m.loadNarrowed()))

type Props = {
  query: URLSearchParams
  /** the thread that is open beside */
  current: string | undefined
  /** …because somebody opened it, not because it is the first */
  opened: boolean
  questions: boolean
  now: string
  /** a row's action that opens in the thread */
  onAct: (row: RequestRow, act: RowAct) => void
  /** the first row of a list, once it is there */
  onFirst: (id: string | undefined) => void
}

/** What is to do: what is stuck first, by who has the ball. Everything by keyboard, the filters in the address. */
export const TodoList = (props: Props): JSX.Element => {
  const { current, opened, questions, now, onAct, onFirst } = props
  const { t } = useSpeech()
  const isHq = ofRole(useMe().role).desk === 'hq'
  const query = questions ? hqQuery(props.query) : props.query
  const narrow = isNarrow(query)
  const filters = questions ? hqFiltersOf(query) : filtersOf(query)
  const list = useList(filters)
  const { rows, state, again } = list
  useEffect(() => {
    if (state === 'ready') onFirst(rows[0]?.id)
    // oxlint-disable-next-line react/exhaustive-deps -- the first of a list is told once a list
  }, [state, JSON.stringify(filters)])
  const counts = useAsk('request.counts', questions && !narrow ? null : narrowingOf(query), true)
  const base = questions ? paths.questions : paths.todo
  const kept = questions ? withFilter(query, { questions: 'true' }) : query.toString()
  const href = (row: RequestRow): string => paths.request(row.id, kept)
  const pointed = usePointedRow({
    rows,
    href,
    isOpen: (row) => opened && row.id === current,
    opened,
    onOrient: (row) => onAct(row, 'orient'),
  })
  const onFilter = (changes: Record<string, string>): void => {
    const next = withFilter(query, changes)
    pointed.unpoint()
    goTo(next ? `${base}?${next}` : base, true)
  }
  const body = (
    <>
      {narrow && (
        <div class="todo-narrowed">
          <NarrowedBy
            query={query}
            named={counts.data?.named ?? {}}
            now={now}
            onFilter={onFilter}
            onClear={() => goTo(isBills(query) ? `${base}?bills=true` : base, true)}
          />
        </div>
      )}
      {questions ? (
        <TodoRows {...props} query={query} list={list} href={href} pointed={pointed} />
      ) : (
        <TodoFaces
          query={query}
          counts={counts}
          onTab={(tab) => onFilter({ tab, ball: '', stuck: '', closed: '' })}
        >
          <TodoRows {...props} query={query} list={list} href={href} pointed={pointed} />
        </TodoFaces>
      )}
    </>
  )
  return (
    <div class="todo">
      <header class="todo-head">
        <h1>{t(questions ? 'todo.title.questions' : 'todo.title')}</h1>
        <a href={paths.delays}>{t('todo.delays')}</a>
      </header>
      {questions ? (
        <HqTabs query={query} onFilter={onFilter}>
          {body}
        </HqTabs>
      ) : (
        <>
          {!isHq && <CallBacks now={now} />}
          <ToPlace now={now} />
          <SavedLists query={query} />
          <FilterBar query={query} onFilter={onFilter} />
          {body}
        </>
      )}
      <Bulk rows={rows} pointed={pointed} again={again} />
    </div>
  )
}

type RowsProps = Props & {
  list: List
  href: (row: RequestRow) => string
  pointed: ReturnType<typeof usePointedRow>
}

const TodoRows = (props: RowsProps): JSX.Element => {
  const { query, current, questions, now, onAct, list, href, pointed } = props
  const { t } = useSpeech()
  const { role } = useMe()
  const { rows, state, no, more, again } = list
  return (
    <>
      {state === 'refused' && (
        <RefusalNotice
          action={
            <Button small onClick={again}>
              {t('office.again')}
            </Button>
          }
        >
          {no}
        </RefusalNotice>
      )}
      {state === 'loading' && <Loading label={t('office.loading')} count={6} />}
      {state === 'ready' && rows.length === 0 && <NothingFound query={query} questions={questions} />}
      {rows.length > 0 && (
        <Rows label={t(questions ? 'todo.title.questions' : 'todo.title')}>
          {rows.map((row, i) => (
            <TodoRow
              key={row.id}
              row={row}
              now={now}
              href={href(row)}
              act={rowAct(row, role)}
              at={i === pointed.at}
              current={row.id === current}
              checked={pointed.checked.includes(row.id)}
              onChecked={ofRole(role).desk === 'hq' ? undefined : (on) => pointed.check(row, on)}
              onAct={(act) => onAct(row, act)}
            />
          ))}
        </Rows>
      )}
      {more && <NextPage onMore={more} />}
    </>
  )
}

const isBills = (query: URLSearchParams): boolean => query.get('bills') === 'true'

type HqProps = {
  query: URLSearchParams
  onFilter: (changes: Record<string, string>) => void
  children: JSX.Element
}

/** What head office holds, and its invoices to pay. */
const HqTabs = ({ query, onFilter, children }: HqProps): JSX.Element => {
  const { t } = useSpeech()
  const bills = isBills(query)
  return (
    <Tabs
      label={t('todo.hq.tabs')}
      tabs={(['held', 'bills'] as const).map((value) => ({ value, label: t(`todo.hq.${value}`) }))}
      value={bills ? 'bills' : 'held'}
      onValue={(tab) => onFilter({ bills: tab === 'bills' ? 'true' : '' })}
    >
      {bills && <FilterBar query={query} onFilter={onFilter} />}
      {children}
    </Tabs>
  )
}

type BulkProps = {
  rows: readonly RequestRow[]
  pointed: ReturnType<typeof usePointedRow>
  again: () => void
}

/** What may be done at once with the rows that are checked. */
const Bulk = ({ rows, pointed, again }: BulkProps): JSX.Element => {
  const { t } = useSpeech()
  const { checked, uncheckAll, bulk, onBulk } = pointed
  return (
    <>
      {checked.length > 0 && (
        <div class="todo-bulk" role="status">
          <span>{t('todo.checked', { n: checked.length })}</span>
          <Button small kind="primary" onClick={() => onBulk(true)}>
            {t('todo.orient')}
          </Button>
          <Button small onClick={uncheckAll}>
            {t('todo.uncheck')}
          </Button>
        </div>
      )}
      {bulk && (
        <BulkSheet
          label={t('office.loading')}
          rows={rows.filter((row) => checked.includes(row.id))}
          onClose={() => {
            onBulk(false)
            uncheckAll()
            again()
          }}
        />
      )}
    </>
  )
}

const NothingFound = ({ query, questions }: { query: URLSearchParams; questions: boolean }): JSX.Element => {
  const { t } = useSpeech()
  if (isNarrow(query)) return <Empty title={t('todo.none.filtered')} />
  if (questions) return <Empty title={t('todo.none.questions')} />
  return tabOf(query) === 'stuck' ? (
    <Empty title={t('todo.none.stuck')}>{t('todo.none.words')}</Empty>
  ) : (
    <Empty title={t('todo.none')} />
  )
}
