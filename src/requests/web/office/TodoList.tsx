import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import type { RequestRow } from '../../core/contract.ts'
import { useAsk } from './requests-client.ts'
import { BulkActs } from '../bulk/load-bulk.ts'
import type { OpenBulk } from '../bulk/open-bulk.ts'
import { AtHand } from './AtHand.tsx'
import { FilterBar, pickedHere } from './FilterBar.tsx'
import { filtersOf, hqFiltersOf, hqQuery, isNarrow, narrowingOf, tabOf, withFilter } from './list-tabs.ts'
import { DelaysLink, HqTabs } from './HqTabs.tsx'
import { SavedLists } from './SavedLists.tsx'
import { useMe } from './useMe.ts'
import { paths } from './office-paths.ts'
import type { RowAct } from './row-act.ts'
import { TodoFaces } from './TodoFaces.tsx'
import { TodoTable } from './TodoTable.tsx'
import { useList } from './useList.ts'
import './Todo.css'

const CallBacks = later(() => import('./CallBacks.tsx').then((m) => m.CallBacks))
const ToPlace = later(() => import('./load-unplaced-list.ts').then((m) => m.loadToPlace()))
const NarrowedBy = later(() => import('./load-filters.ts').then((m) => m.loadNarrowed()))

type Props = {
  query: URLSearchParams
  /** the thread that is open beside */
  current: string | undefined
  questions: boolean
  now: string
  /** a row's action that opens in the thread */
  onAct: (row: RequestRow, act: RowAct) => void
}

/** What is to do, by what presses, or by who has the ball. Everything by keyboard, the filters in the address. */
export const TodoList = (props: Props): JSX.Element => {
  const { current, questions, now, onAct } = props
  const { t } = useSpeech()
  const me = useMe()
  const isHq = ofRole(me.role).desk === 'hq'
  const query = questions ? hqQuery(props.query) : props.query
  const narrow = isNarrow(query)
  const list = useList(questions ? hqFiltersOf(query) : filtersOf(query))
  const { rows, again } = list
  const counts = useAsk('request.counts', questions && !narrow ? null : narrowingOf(query), true)
  const base = questions ? paths.questions : paths.todo
  const kept = questions ? withFilter(query, { questions: 'true' }) : query.toString()
  const pointed = usePointedRow({
    rows,
    idOf,
    href: (row) => paths.request(row.id, kept),
    openNow: current,
  })
  const { row } = pointed
  const [bulk, setBulk] = useState<OpenBulk>()
  const ticked = rows.filter(({ id }) => pointed.checked.includes(id))
  useKeys({
    ...(row && current === undefined && !isHq ? keysOfRow(row, onAct, setBulk) : {}),
    ...(ticked.length > 0 ? keysOfTicked(setBulk) : {}),
  })
  // From the first tick on it stands: what could not be done is said there ten seconds later.
  const wasTicked = useRef(false)
  wasTicked.current ||= ticked.length > 0 || bulk !== undefined
  const [filtering, setFiltering] = useState(false)
  const onFilter = (changes: Record<string, string>): void => {
    const next = withFilter(query, changes)
    pointed.unpoint()
    goTo(next ? `${base}?${next}` : base, true)
  }
  const isFirstView =
    ofRole(me.role).decides &&
    !questions &&
    !filtering &&
    !narrow &&
    current === undefined &&
    tabOf(query) === 'stuck'
  const filtered = (!questions || narrow) && (
    <div class="todo-chips no-print">
      {!questions && <FilterBar query={query} open={filtering} onOpen={setFiltering} onFilter={onFilter} />}
      {narrow && (
        <NarrowedBy
          query={query}
          named={counts.data?.named ?? {}}
          now={now}
          except={filtering ? pickedHere : undefined}
          onFilter={onFilter}
          onClear={() => goTo(base, true)}
        />
      )}
      {!questions && <SavedLists query={query} />}
      {isFirstView && <AtHand onClose={(row) => onAct(row, 'close')} />}
    </div>
  )
  const body = (
    <>
      {filtered}
      {!questions && (
        <div class="todo-boxes">
          {!isHq && <CallBacks now={now} />}
          <ToPlace now={now} />
        </div>
      )}
      <TodoTable
        {...props}
        query={query}
        kept={kept}
        list={list}
        paused={questions ? undefined : counts.data?.paused}
        pointed={pointed}
        onFilter={onFilter}
      />
    </>
  )
  return (
    <div class="todo">
      {questions ? (
        <HqTabs query={query} onFilter={onFilter}>
          {body}
        </HqTabs>
      ) : (
        <TodoFaces
          query={query}
          counts={counts}
          lead={<h1 class="todo-title">{t('todo.title')}</h1>}
          trail={<DelaysLink />}
          onTab={(tab) => onFilter({ tab, ball: '', stuck: '', closed: '' })}
        >
          {body}
        </TodoFaces>
      )}
      {(ticked.length > 0 || bulk || wasTicked.current) && (
        <BulkActs
          label={t('office.loading')}
          rows={ticked.length > 0 ? ticked : row ? [row] : []}
          ticked={ticked.length}
          open={bulk}
          onOpen={setBulk}
          onUncheck={pointed.uncheckAll}
          again={again}
        />
      )}
    </div>
  )
}

const idOf = (row: RequestRow): string => row.id

// What the keys do with the row at which they point, where no thread is open: there it is the thread that hears them.
const keysOfRow = (
  row: RequestRow,
  onAct: Props['onAct'],
  onBulk: (act: OpenBulk) => void,
): Record<string, () => void> => ({
  e: () => onAct(row, 'orient'),
  c: () => onAct(row, 'close'),
  r: () => onAct(row, 'answer'),
  w: () => onBulk('wait'),
})

// Where rows are ticked, the same keys mean all of them, whichever row the keys point at.
const keysOfTicked = (onBulk: (act: OpenBulk) => void): Record<string, () => void> => ({
  e: () => onBulk('orient'),
  c: () => onBulk('close'),
  w: () => onBulk('wait'),
  m: () => onBulk('write'),
  g: () => onBulk('give'),
})
