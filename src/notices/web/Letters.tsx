import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { letterColumns } from './mail-columns.ts'
import { useAsk } from './notices-client.ts'

/** Letters of those who are told by paper, still to be printed: all in one go, or one at a time. */
export const Letters = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { path } = useHere()
  const now = useNow()
  const { data, ...answer } = useAsk('letter.list', {}, true)
  const columns = useMemo(() => letterColumns(now, speech), [now, speech])
  const letters = data?.letters ?? []
  return (
    <div class="stack">
      {letters.length > 1 && (
        <p>
          <Button kind="primary" href={`${path}?letter=all`}>
            {t('letters.all', { n: letters.length })}
          </Button>
        </p>
      )}
      <CompareTable
        label={t('mailbox.tab.letters')}
        name="letters"
        words={wordsOfTable(t)}
        columns={columns}
        rows={letters}
        idOf={({ id }) => id}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('letters.empty')} />}
        href={({ id }) => `${path}?letter=${id}`}
      />
    </div>
  )
}
