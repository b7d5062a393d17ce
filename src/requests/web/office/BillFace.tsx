import type { JSX } from 'preact'
import { goTo } from '../../../kernel/web/router.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { HqTabs } from './HqTabs.tsx'
import { hqQuery, withFilter } from './list-tabs.ts'
import { paths } from './office-paths.ts'
import './Todo.css'

type Props = {
  query: URLSearchParams
  /** the thread that is open beside */
  current: string | undefined
  now: string
}

/** Of what head office has to do, the invoices: who keeps the orders draws them. */
export const BillFace = ({ query: whole, current, now }: Props): JSX.Element => {
  const { t } = useSpeech()
  const query = hqQuery(whole)
  const kept = withFilter(query, { questions: 'true' })
  const onTab = (changes: Record<string, string>): void => {
    const next = withFilter(query, changes)
    goTo(next ? `${paths.questions}?${next}` : paths.questions, true)
  }
  // What is typed narrows the list, and leaves open what is open beside it.
  const onWords = (q: string): void => {
    if (current) goTo(paths.request(current, withFilter(whole, { q })), true)
    else onTab({ q })
  }
  return (
    <div class="todo">
      <HqTabs query={query} onFilter={onTab}>
        <Slot
          name="list.bills"
          label={t('office.loading')}
          now={now}
          current={current}
          q={query.get('q') ?? ''}
          onWords={onWords}
          hrefOf={(request) => paths.request(request, kept)}
        />
      </HqTabs>
    </div>
  )
}
