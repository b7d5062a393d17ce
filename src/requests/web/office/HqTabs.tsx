import type { ComponentChildren, JSX } from 'preact'
import { ofRole } from '../../../kernel/core/roles.ts'
import { Tabs } from '../../../kernel/web/parts/Tabs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from './office-paths.ts'
import { useMe } from './useMe.ts'

/** Whether the address asks for what is to pay. */
export const isBills = (query: URLSearchParams): boolean => query.get('bills') === 'true'

type Props = {
  query: URLSearchParams
  onFilter: (changes: Record<string, string>) => void
  children: ComponentChildren
}

/** What head office holds, and its invoices to pay. */
export const HqTabs = ({ query, onFilter, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Tabs
      label={t('todo.hq.tabs')}
      tabs={(['held', 'bills'] as const).map((value) => ({ value, label: t(`todo.hq.${value}`) }))}
      value={isBills(query) ? 'bills' : 'held'}
      lead={<h1 class="todo-title">{t('todo.title.questions')}</h1>}
      trail={<DelaysLink />}
      onValue={(tab) => onFilter({ bills: tab === 'bills' ? 'true' : '', q: '' })}
    >
      {children}
    </Tabs>
  )
}

/** Beside the faces of a list: what the reader sees to herself, and the delays that the landlord promises. */
export const DelaysLink = (): JSX.Element => {
  const { t } = useSpeech()
  const { role } = useMe()
  return (
    <span class="todo-delays line">
      {ofRole(role).decides && <a href={`${paths.todo}?tab=all&mine=true`}>{t('todo.mine')}</a>}
      <a href={paths.delays}>{t('todo.delays')}</a>
    </span>
  )
}
