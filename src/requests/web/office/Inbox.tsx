import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { AfterPicture } from '../../../kernel/web/AfterPicture.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import type { RequestRow } from '../../core/contract.ts'
import type { OfficeAct } from '../thread/office-acts.ts'
import type { Begin } from '../thread/ThreadSayBox.tsx'
import { Closing } from '../thread/load-act-sheet.ts'
import { ThreadPane } from '../thread/ThreadPane.tsx'
import { BillFace } from './BillFace.tsx'
import { isBills } from './HqTabs.tsx'
import { hqQuery, withFilter } from './list-tabs.ts'
import { useMe } from './useMe.ts'
import { paths } from './office-paths.ts'
import { TodoList } from './TodoList.tsx'
import type { RowAct } from './row-act.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import './Inbox.css'

export type DeskProps = {
  /** the thread that is open; none: the list alone */
  id: string | undefined
  query: URLSearchParams
  questions: boolean
}

/** The list alone, as a table; with a thread open three panes from 1,200 px (list, thread, context), two from 900, one below. */
export const Inbox = ({ id, query, questions }: DeskProps): JSX.Element => {
  const now = useNow()
  const [asked, setAsked] = useState<{ id: string; act: OfficeAct }>()
  const [begun, setBegun] = useState<{ id: string; how: Begin }>()
  const { role } = useMe()
  const [closing, setClosing] = useState<RequestRow>()
  // What head office opens from its questions lies beside them.
  const kept = questions ? withFilter(query, { questions: 'true' }) : query.toString()
  const onAct = (row: RequestRow, act: RowAct): void => {
    if (act === 'close') return setClosing(row)
    // Head office answers the question, above; the others write in the thread.
    const begins = act === 'chase' || (act === 'answer' && ofRole(role).desk !== 'hq')
    setBegun(begins ? { id: row.id, how: act } : undefined)
    setAsked(act === 'orient' || act === 'plan' || act === 'resolve' ? { id: row.id, act } : undefined)
    goTo(paths.request(row.id, kept))
  }
  const shownIn = questions ? hqQuery(query).toString() : kept
  const base = questions ? paths.questions : paths.todo
  const list = shownIn ? `${base}?${shownIn}` : base
  return (
    <div class={`desk ${id ? 'desk-thread' : 'desk-list'}`}>
      <div class="desk-pane desk-todo no-print">
        <AfterPicture turn={id ? 2 : 0}>
          <Slot name="list.head" now={now} />
          {questions && isBills(query) ? (
            <BillFace query={query} current={id} now={now} />
          ) : (
            <TodoList query={query} current={id} questions={questions} now={now} onAct={onAct} />
          )}
        </AfterPicture>
      </div>
      {id && (
        <div class="desk-pane desk-open">
          <ThreadPane
            key={`${id}${begun?.id === id ? '!' : ''}`}
            id={id}
            now={now}
            listHref={list}
            open={asked?.id === id ? asked.act : undefined}
            onOpened={() => setAsked(undefined)}
            begin={begun?.id === id ? begun.how : undefined}
          />
        </div>
      )}
      {closing && <Closing row={closing} onClose={() => setClosing(undefined)} />}
    </div>
  )
}
