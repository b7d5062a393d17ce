import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AnswerState } from '../../../kernel/web/ask.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { Tabs } from '../../../kernel/web/parts/Tabs.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries, RequestRow } from '../../core/contract.ts'
import { useAsk } from './requests-client.ts'
import { FilterBar } from './FilterBar.tsx'
import {
  filtersOf,
  hqFiltersOf,
  hqQuery,
  isNarrow,
  narrowingOf,
  type Tab,
  tabOf,
  tabs,
  withFilter,
} from './list-tabs.ts'
import { SavedLists } from './SavedLists.tsx'
import { useMe } from './useMe.ts'
import { NextPage } from './NextPage.tsx'
import { paths } from './office-paths.ts'
import { type RowAct, rowAct } from './row-act.ts'
import { TodoRow } from './TodoRow.tsx'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import { useList } from './useList.ts'
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
export const TodoList = ({
  query: here,
  current,
  opened,
  questions,
  now,
  onAct,
  onFirst,
}: Props): JSX.Element => {
  const { t } = useSpeech()
  const { role } = useMe()
  const query = questions ? hqQuery(here) : here
  const narrow = isNarrow(query)
  const bills = questions && query.get('bills') === 'true'
  const filters = questions ? hqFiltersOf(query) : filtersOf(query)
  const { rows, state, no, more, again } = useList(filters)
  useEffect(() => {
    if (state === 'ready') onFirst(rows[0]?.id)
    // oxlint-disable-next-line react/exhaustive-deps -- the first of a list is told once a list
  }, [state, JSON.stringify(filters)])
  const counts = useAsk('request.counts', questions && !narrow ? null : narrowingOf(query), true)
  const [at, setAt] = useState(-1)
  const [checked, setChecked] = useState<readonly string[]>([])
  const [bulk, setBulk] = useState(false)
  const kept = query.toString()
  const base = questions ? paths.questions : paths.todo
  const href = (row: RequestRow): string =>
    paths.request(row.id, questions ? withFilter(query, { questions: 'true' }) : kept)
  const filter = (changes: Record<string, string>): void => {
    const next = withFilter(query, changes)
    setAt(-1)
    goTo(next ? `${base}?${next}` : base, true)
  }
  const toggle = (row: RequestRow, on: boolean): void =>
    setChecked(on ? [...checked, row.id] : checked.filter((id) => id !== row.id))
  const pointed = rows[at]
  useKeys({
    j: () => setAt(Math.min(rows.length - 1, at + 1)),
    k: () => setAt(Math.max(0, at - 1)),
    ...(pointed && !(opened && pointed.id === current) ? { Enter: () => goTo(href(pointed)) } : {}),
    ...(pointed ? { x: () => toggle(pointed, !checked.includes(pointed.id)) } : {}),
    ...(pointed && !opened && checked.length === 0 ? { e: () => onAct(pointed, 'orient') } : {}),
    ...(checked.length > 0 ? { e: () => setBulk(true) } : {}),
  })
  const chosen = rows.filter((r) => checked.includes(r.id))
  const chips = narrow && (
    <div class="todo-narrowed">
      <NarrowedBy
        query={query}
        named={counts.data?.named ?? {}}
        now={now}
        onFilter={filter}
        onClear={() => goTo(bills ? `${base}?bills=true` : base, true)}
      />
    </div>
  )
  const list = (
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
              at={i === at}
              current={row.id === current}
              checked={checked.includes(row.id)}
              onChecked={ofRole(role).desk === 'hq' ? undefined : (on) => toggle(row, on)}
              onAct={(act) => onAct(row, act)}
            />
          ))}
        </Rows>
      )}
      {more && <NextPage onMore={more} />}
    </>
  )
  return (
    <div class="todo">
      <header class="todo-head">
        <h1>{t(questions ? 'todo.title.questions' : 'todo.title')}</h1>
        <a href={paths.delays}>{t('todo.delays')}</a>
      </header>
      {!questions && ofRole(role).desk !== 'hq' && <CallBacks now={now} />}
      {!questions && <ToPlace now={now} />}
      {questions ? (
        <Tabs
          label={t('todo.hq.tabs')}
          tabs={(['held', 'bills'] as const).map((value) => ({ value, label: t(`todo.hq.${value}`) }))}
          value={bills ? 'bills' : 'held'}
          onValue={(tab) => filter({ bills: tab === 'bills' ? 'true' : '' })}
        >
          {bills && <FilterBar query={query} onFilter={filter} />}
          {chips}
          {list}
        </Tabs>
      ) : (
        <>
          <SavedLists query={query} />
          <FilterBar query={query} onFilter={filter} />
          {chips}
          <Faces
            query={query}
            counts={counts}
            onTab={(tab) => filter({ tab, ball: '', stuck: '', closed: '' })}
          >
            {list}
          </Faces>
        </>
      )}
      {checked.length > 0 && (
        <div class="todo-bulk" role="status">
          <span>{t('todo.checked', { n: checked.length })}</span>
          <Button small kind="primary" onClick={() => setBulk(true)}>
            {t('todo.orient')}
          </Button>
          <Button small onClick={() => setChecked([])}>
            {t('todo.uncheck')}
          </Button>
        </div>
      )}
      {bulk && (
        <BulkSheet
          label={t('office.loading')}
          rows={chosen}
          onClose={() => {
            setBulk(false)
            setChecked([])
            again()
          }}
        />
      )}
    </div>
  )
}

type Counts = AnswerState<Queries['request.counts']['output']>
type FacesProps = {
  query: URLSearchParams
  counts: Counts
  onTab: (tab: Tab) => void
  children: JSX.Element
}

const Faces = ({ query, counts, onTab, children }: FacesProps): JSX.Element => {
  const { t } = useSpeech()
  // The counts of before stand until the new ones are there: a tab keeps its width, and the rows below their place.
  const last = useRef(counts.data)
  const data = (last.current = counts.data ?? last.current)
  const value = tabOf(query)
  useEffect(() => {
    document
      .querySelector('.todo [role=tab][aria-selected=true]')
      ?.scrollIntoView({ inline: 'center', block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-deps -- when the tabs come, and for another one
  }, [value, data === undefined])
  const count = (tab: Tab): number | undefined =>
    tab === 'stuck'
      ? data?.stuck
      : tab === 'all'
        ? data?.open
        : tab === 'closed'
          ? (data?.closed ?? undefined)
          : tab === 'toCheck'
            ? data?.toCheck
            : (data?.byBall[tab] ?? 0)
  const shown = tabs.filter(
    (tab) =>
      tab === value || !['caretaker', 'third', 'outage', 'toCheck'].includes(tab) || (count(tab) ?? 0) > 0,
  )
  if (!data && counts.state === 'loading') return <Loading label={t('office.loading')} count={6} />
  return (
    <Tabs
      label={t('todo.tabs')}
      tabs={shown.map((tab) => {
        const n = data && count(tab)
        return { value: tab, label: t(`todo.tab.${tab}`), ...(n === undefined ? {} : { count: n }) }
      })}
      value={value}
      onValue={(tab) => onTab(tab as Tab)}
    >
      {children}
    </Tabs>
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
