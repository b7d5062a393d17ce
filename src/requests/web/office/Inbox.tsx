import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import type { OfficeAct } from '../thread/office-acts.ts'
import type { Begin } from '../thread/ThreadSayBox.tsx'
import { CloseSheet } from '../thread/CloseSheet.tsx'
import { ThreadPane } from '../thread/ThreadPane.tsx'
import { hqQuery } from './list-tabs.ts'
import { useMe } from './useMe.ts'
import { paths } from './office-paths.ts'
import { TodoList } from './TodoList.tsx'
import type { RowAct } from './row-act.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useWide } from './useWide.ts'
import './Inbox.css'

export type DeskProps = {
  /** the thread that is open; none: the list alone */
  id: string | undefined
  query: URLSearchParams
  questions: boolean
}

/** Three panes from 1,200 px (list, thread, context), two from 900, one below; the list keeps its place. */
export const Inbox = ({ id, query, questions }: DeskProps): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const [asked, setAsked] = useState<{ id: string; act: OfficeAct }>()
  const [begun, setBegun] = useState<{ id: string; how: Begin }>()
  const { role } = useMe()
  const [closing, setClosing] = useState<RequestRow>()
  // The first row lies open beside the list, and stays there while others come and go above it.
  const [first, setFirst] = useState<string>()
  const wide = useWide()
  const shown = id ?? (wide ? first : undefined)
  const kept = query.toString()
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
        <TodoList
          query={query}
          current={shown}
          opened={id !== undefined}
          questions={questions}
          now={now}
          onAct={onAct}
          onFirst={setFirst}
        />
      </div>
      <div class="desk-pane desk-open">
        {shown ? (
          <ThreadPane
            key={`${shown}${begun?.id === shown ? '!' : ''}`}
            id={shown}
            now={now}
            listHref={list}
            beside={id === undefined}
            open={asked?.id === shown ? asked.act : undefined}
            onOpened={() => setAsked(undefined)}
            begin={begun?.id === shown ? begun.how : undefined}
          />
        ) : (
          <div class="desk-none">
            <Empty title={t('thread.pick')}>{t('thread.pick.words')}</Empty>
          </div>
        )}
      </div>
      {closing && <CloseSheet row={closing} onClose={() => setClosing(undefined)} />}
    </div>
  )
}
