import { ofRole } from '../../../kernel/core/roles.ts'
import { sayNearDay } from '../../../kernel/core/dates.ts'
import type { JSX } from 'preact'
import { useCallback, useMemo, useState } from 'preact/hooks'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import type { PointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries, RequestRow } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { isDanger } from '../../core/status.ts'
import { sayRow } from '../thread/say-step.ts'
import { isNarrow, tabOf } from './list-tabs.ts'
import { NextPage } from './NextPage.tsx'
import { paths } from './office-paths.ts'
import { requestColumns } from './request-columns.tsx'
import { type RowAct, rowAct } from './row-act.ts'
import type { List } from './useList.ts'
import { useMe } from './useMe.ts'

type Props = {
  query: URLSearchParams
  current: string | undefined
  questions: boolean
  now: string
  onAct: (row: RequestRow, act: RowAct) => void
  /** what of the address a row’s link takes along */
  kept: string
  list: List
  paused: Queries['request.counts']['output']['paused'] | undefined
  pointed: PointedRow<RequestRow>
  onFilter: (changes: Record<string, string>) => void
}

/** The rows of the inbox: what presses first, what is paused folded at the end. */
export const TodoTable = (props: Props): JSX.Element => {
  const { query, current, questions, now, onAct, kept, list, pointed, onFilter } = props
  const speech = useSpeech()
  const { t } = speech
  const { role } = useMe()
  const isHq = ofRole(role).desk === 'hq'
  const { unfolded, awake, fold } = usePause(list, !questions && foldedIn.has(tabOf(query)))
  const columns = useMemo(() => requestColumns(now, speech), [now, speech])
  const words = useMemo(() => wordsOfTable(t), [t])
  const act = useCallback(
    (row: RequestRow) => <ActOfRow row={row} act={rowAct(row, role)} onAct={onAct} />,
    [role, onAct],
  )
  const checkLabel = useCallback(
    (row: RequestRow) => speech.t('todo.check', { what: sayRow(row, speech) }),
    [speech],
  )
  const sort = query.get('sort')
  return (
    <CompareTable
      label={t(questions ? 'todo.title.questions' : 'todo.title')}
      name="inbox"
      words={words}
      columns={columns}
      rows={unfolded ? list.rows : awake}
      idOf={idOf}
      state={list.state}
      no={list.no}
      again={list.again}
      allRows={list.all}
      empty={list.rows.length === 0 ? <NothingFound query={query} questions={questions} /> : undefined}
      href={(row) => paths.request(row.id, kept)}
      mark={markOf}
      tone={(row) => (isDanger(row) ? 'danger' : undefined)}
      current={current}
      at={pointed.at}
      checked={pointed.checked}
      onChecked={isHq ? undefined : pointed.check}
      checkLabel={checkLabel}
      act={act}
      actWidth="6.25rem"
      sort={
        sort === 'newest'
          ? { key: 'filed', down: true }
          : sort === 'due'
            ? { key: 'due', down: false }
            : undefined
      }
      onSort={({ key }) =>
        onFilter({
          sort: key === 'filed' ? (sort === 'newest' ? '' : 'newest') : sort === 'due' ? '' : 'due',
        })
      }
      more={
        <>
          {fold && !unfolded && (
            <PausedFold paused={props.paused ?? fold} now={now} onOpen={() => fold.open()} />
          )}
          {list.more && (unfolded || !fold) && <NextPage onMore={list.more} />}
        </>
      }
    />
  )
}

const idOf = (row: RequestRow): string => row.id

const markOf = (row: RequestRow): JSX.Element => <Pictogram name={natureOf(row.nature).pictogram} size={24} />

/** Faces where one looks for what others have: nothing of it is folded. */
const foldedIn: ReadonlySet<string> = new Set(['stuck', 'agency', 'all'])

/** What is at rest at the end of a list, apart; unfolded for as long as the screen stands. */
const usePause = (list: List, folds: boolean) => {
  const [unfolded, setUnfolded] = useState(false)
  const awake = folds ? list.rows.filter((row) => !row.atRest) : list.rows
  const n = list.rows.length - awake.length
  const fold = n
    ? { n, first: list.rows.find((row) => row.atRest)?.nextAt ?? null, open: () => setUnfolded(true) }
    : undefined
  return { unfolded, awake, fold }
}

type PausedFoldProps = { paused: { n: number; first: string | null }; now: string; onOpen: () => void }

/** «3 en pause, la première se réveille le 2 décembre»: where they are, and the way to them. */
const PausedFold = ({ paused: { n, first }, now, onOpen }: PausedFoldProps): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <div class="todo-folded">
      <Button small kind="plain" onClick={onOpen}>
        {first && first > now
          ? t('todo.paused.wakes', { n, when: sayNearDay(first, now, lang) })
          : t('todo.paused', { n })}
      </Button>
    </div>
  )
}

type ActProps = { row: RequestRow; act: RowAct | undefined; onAct: Props['onAct'] }

const ActOfRow = ({ row, act, onAct }: ActProps): JSX.Element | null => {
  const { t } = useSpeech()
  if (!act) return null
  const word = t(`todo.act.${act}`)
  return (
    <Button small label={`${word} : ${t('row.no', { no: String(row.no) })}`} onClick={() => onAct(row, act)}>
      {word}
    </Button>
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
