import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Proposal } from '../../core/contract.ts'

type Props = { proposal: Proposal; onNature: (nature: string) => void }

/** What else her words may mean: one press in place of a list of a hundred. */
export const Rather = ({ proposal, onNature }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const others = proposal.natures.filter((n) => n.code !== proposal.nature).slice(0, 3)
  if (others.length === 0) return null
  return (
    <p class="rather">
      <span class="secondary">{t('say.rather')}</span>
      {others.map((n) => (
        <Button key={n.code} small onClick={() => onNature(n.code)}>
          {t(`nature.${n.code}`)}
        </Button>
      ))}
    </p>
  )
}
