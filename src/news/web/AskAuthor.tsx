import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useDraft } from '../../kernel/web/useDraft.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { NewsItem } from '../core/contract.ts'
import { longestNews } from '../core/check-item.ts'
import { send } from './news-client.ts'

const aWeek = 7 * 86_400_000

/** A reply to a news item: a question to its author, kept while it is written; without network it leaves later. */
export const AskAuthor = ({
  item,
  onClose,
  again,
}: {
  item: NewsItem
  onClose: () => void
  again: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const { words, change, drop } = useDraft(`news ask ${item.id}`, aWeek)
  const { act, busy, no } = useActs(t('news.ask.left'))
  const ask = async (): Promise<void> => {
    // Without network a refusal waits in the tray, with these words.
    const also = { effort: effort(), leave: !navigator.onLine }
    const did = await act(send('news.ask', item.id, { words: words.trim() }, also), t('news.ask.done'))
    if (!did) return
    drop()
    tell(t(did === 'kept' ? 'news.ask.left' : 'news.ask.done'))
    again()
    onClose()
  }
  return (
    <Sheet
      open
      title={t('news.ask.to', { name: item.author.name })}
      closeLabel={t('news.close')}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={busy}
          busyLabel={t('news.ask.sending')}
          disabledReason={words.trim() ? undefined : t('news.ask.missing')}
          onClick={() => void ask()}
        >
          {t('news.ask.send')}
        </Button>
      }
    >
      <div class="stack">
        {no && <RefusalNotice kept={t('news.ask.kept')}>{no}</RefusalNotice>}
        <Slot
          name="notice.words"
          field={{
            label: t('news.ask.words'),
            hint: t('news.ask.hint'),
            value: words,
            rows: 4,
            maxLength: longestNews.question,
            effortKey: 'news.question',
            onEffort,
            onValue: (typed) => change(() => ({ words: typed })),
          }}
        />
      </div>
    </Sheet>
  )
}
