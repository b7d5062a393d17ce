import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Piece } from '../core/contract.ts'
import { send } from './knowledge-client.ts'

/** «Ce n’est plus vrai»: one tap, taken back as easily; the directorate has five working days. */
export const DoubtButton = ({ piece, again }: { piece: Piece; again?: () => void }): JSX.Element | null => {
  const { t } = useSpeech()
  const tell = useTell()
  if (piece.standing !== 'stands' && piece.standing !== 'doubtful') return null
  const doubt = async (): Promise<void> => {
    const outcome = await send('knowledge.doubt', piece.id, {})
    again?.()
    if (!outcome.ok) return tell(outcome.message)
    tell(t('knowledge.doubt.said'), () => void send('knowledge.endDoubt', piece.id, {}).then(again))
  }
  return (
    <Button small kind="plain" onClick={() => void doubt()}>
      {t('knowledge.doubt')}
    </Button>
  )
}
