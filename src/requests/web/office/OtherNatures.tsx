import type { JSX } from 'preact'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Proposal } from '../../core/contract.ts'
import { natureOf, natures } from '../../core/nature/catalogue.ts'
import type { PlaceKind } from '../../core/nature/nature-types.ts'

type Props = { proposal: Proposal; where: PlaceKind; onNature: (nature: string) => void }

/** What else the caller's words may mean: one press in place of a list of a hundred. */
export const OtherNatures = ({ proposal, where, onNature }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const others = othersOf(proposal, where)
  if (others.length === 0) return null
  return (
    <p class="rather">
      <span class="secondary">{t('say.rather')}</span>
      {others.map((code) => (
        <Button key={code} small onClick={() => onNature(code)}>
          {t(`nature.${code}`)}
        </Button>
      ))}
    </p>
  )
}

// Few words suggest little: then its neighbours of the same family.
const othersOf = (
  { nature, natures: suggested, sure }: Proposal,
  where: PlaceKind,
): readonly CodeUnder<'nature'>[] => {
  const { group } = natureOf(nature)
  const family = natures.filter((n) => n.group === group && n.where.includes(where)).map(({ code }) => code)
  const others = [...new Set<CodeUnder<'nature'>>([...suggested.map(({ code }) => code), ...family])]
    .filter((code) => code !== nature)
    .slice(0, 3)
  // Nothing is chosen yet: then something else is a choice too.
  return sure ? others : [...others.filter((code) => code !== 'other.repair'), 'other.repair']
}
