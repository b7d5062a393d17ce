import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { send, useAsk } from './knowledge-client.ts'
import { PieceCard } from './PieceCard.tsx'
import { useSettledWords } from '../../kernel/web/useSettledWords.ts'

type Props = { request: string; words: string; onMine: () => void }

/** While a question to head office is written: what it has answered before. One tap, and the question is not asked. */
export const AskKnown = ({ request, words, onMine }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const settled = useSettledWords(words.trim()).slice(0, 4000)
  const { data } = useAsk('knowledge.match', { request, words: settled }, request)
  const rows = data?.rows ?? []
  const take = (piece: string): void => {
    void send('knowledge.spare', piece, { request })
    tell(t('knowledge.mine.said'), () => void send('knowledge.endSpare', piece, { request }))
    onMine()
  }
  return (
    <section class="known-list" aria-label={t('knowledge.title')}>
      <p role="status" class={rows.length ? 'secondary' : 'hidden-text'}>
        {rows.length > 0 && t('knowledge.found')}
      </p>
      {rows.map((piece) => (
        <PieceCard key={piece.id} piece={piece}>
          {data?.can.spare && (
            <Button small onClick={() => take(piece.id)}>
              {t('knowledge.mine')}
            </Button>
          )}
        </PieceCard>
      ))}
    </section>
  )
}
