import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { AnswerState } from '../../../kernel/web/ask.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Tabs } from '../../../kernel/web/parts/Tabs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { type Tab, tabOf, tabs } from './list-tabs.ts'

type Counts = Queries['request.counts']['output']
type FacesProps = {
  query: URLSearchParams
  counts: AnswerState<Counts>
  /** beside the tabs: what this is, and the way to its delays */
  lead: JSX.Element
  trail: JSX.Element
  onTab: (tab: Tab) => void
  children: JSX.Element
}

/** The faces of the list, each with how many it holds; those that are seldom asked for are there while they hold any. */
export const TodoFaces = ({ query, counts, lead, trail, onTab, children }: FacesProps): JSX.Element => {
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
  const count = (tab: Tab): number | undefined => data && countOf(data, tab)
  const shown = tabs.filter((tab) => tab === value || !seldom.has(tab) || (count(tab) ?? 0) > 0)
  if (!data && counts.state === 'loading')
    return (
      <>
        <div class="tabs-line">{lead}</div>
        <Loading label={t('office.loading')} count={8} />
      </>
    )
  return (
    <Tabs
      label={t('todo.tabs')}
      tabs={shown.map((tab) => {
        const n = count(tab)
        return { value: tab, label: t(`todo.tab.${tab}`), ...(n === undefined ? {} : { count: n }) }
      })}
      value={value}
      lead={lead}
      trail={trail}
      onValue={(tab) => onTab(tab as Tab)}
    >
      {children}
    </Tabs>
  )
}

const seldom: ReadonlySet<Tab> = new Set(['caretaker', 'third', 'outage', 'toCheck', 'toClose'])

/** By the code of its ball, where a face is none of these. */
const countOf = ({ stuck, open, closed, toCheck, byBall }: Counts, tab: Tab): number | undefined => {
  const all: Partial<Record<Tab, number | undefined>> = {
    stuck,
    all: open,
    closed: closed ?? undefined,
    toCheck,
    toClose: undefined,
  }
  return tab in all ? all[tab] : (byBall[tab] ?? 0)
}
