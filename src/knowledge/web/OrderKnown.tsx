import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './knowledge-client.ts'
import { PieceCard } from './PieceCard.tsx'

/** Below an order of the firm: what the landlord has answered of such work, where it is fit for firms. */
export const OrderKnown = ({ order }: { order: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('knowledge.order', { order })
  if (!data?.rows.length) return null
  return (
    <section class="stack-s">
      <h2>{t('knowledge.order')}</h2>
      {data.rows.map((piece) => (
        <PieceCard key={piece.id} piece={piece} />
      ))}
    </section>
  )
}
