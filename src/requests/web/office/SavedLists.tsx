import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import { isNarrow } from './list-tabs.ts'
import { useKept } from './useSavedLists.ts'
import { useMe } from './useMe.ts'
import { paths } from './office-paths.ts'

/** The lists that one comes back to, by the names that one gave them; and the way to keep the one that is shown. */
export const SavedLists = ({ query }: { query: URLSearchParams }): JSX.Element | null => {
  const { t } = useSpeech()
  const { lists, no, keep, drop } = useKept(useMe().id)
  const [naming, setNaming] = useState<string>()
  const shown = query.toString()
  const open = lists.find((list) => list.query === shown)
  const name = naming?.trim()
  const save = (): void => {
    if (!name) return
    keep({ name, query: shown })
    setNaming(undefined)
  }
  if (lists.length === 0 && !isNarrow(query)) return null
  return (
    <div class="todo-kept no-print">
      {lists.length > 0 && (
        <nav class="line" aria-label={t('todo.kept')}>
          {lists.map((list) => (
            <a
              key={list.name}
              href={`${paths.todo}?${list.query}`}
              aria-current={list.query === shown ? 'page' : undefined}
            >
              {list.name}
            </a>
          ))}
        </nav>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {open && (
        <Button small kind="plain" onClick={() => drop(open.name)}>
          {t('todo.kept.drop', { name: open.name })}
        </Button>
      )}
      {!open && isNarrow(query) && naming === undefined && (
        <Button small onClick={() => setNaming('')}>
          {t('todo.kept.keep')}
        </Button>
      )}
      {!open && naming !== undefined && (
        <div class="line">
          <Field
            label={t('todo.kept.name')}
            value={naming}
            maxLength={40}
            onValue={setNaming}
            onEnter={save}
            inputRef={takeFocus}
          />
          <Button
            small
            kind="primary"
            disabledReason={name ? undefined : t('todo.kept.missing')}
            onClick={save}
          >
            {t('todo.kept.save')}
          </Button>
          <Button small kind="plain" onClick={() => setNaming(undefined)}>
            {t('office.back')}
          </Button>
        </div>
      )}
    </div>
  )
}
