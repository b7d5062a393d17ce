import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { warning } from '../../kernel/web/icons/icons.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { FoundPiece, Piece } from '../core/contract.ts'
import { sayBy, sayStanding } from './say-piece.ts'
import './knowledge.css'

type Props = { piece: Piece | FoundPiece; children?: ComponentChildren }

/** An answer as it is read where it is of use: the question, the answer, who answers for it, and whether to rely on it. */
export const PieceCard = ({ piece, children }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const doubt = sayStanding(piece, now, speech)
  return (
    <article class="known">
      <h3 class="known-asked">{piece.asked}</h3>
      <p class="known-answer">{piece.reply}</p>
      {doubt && (
        <p class="known-doubt">
          <Icon of={warning} size={16} /> {doubt}
        </p>
      )}
      <p class="secondary">
        {['because' in piece ? t(`knowledge.because.${piece.because}`) : '', sayBy(piece, now, speech)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Slot name="hq.answerer" directorate={piece.directorate} />
      {children && <div class="line">{children}</div>}
    </article>
  )
}
