import type { JSX } from 'preact'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Proposal } from '../../core/contract.ts'
import { natureOf, natures } from '../../core/nature/catalogue.ts'
import type { PlaceKind } from '../../core/nature/nature-types.ts'

type NatureWord = CodeUnder<'nature'>
type Props = { proposal: Proposal; where: PlaceKind; onNature: (nature: string) => void }

/** What else the caller's words may mean: one press in place of a list of a hundred. */
export const OtherNatures = ({ proposal, where, onNature }: Props): JSX.Element => {
  const { t } = useSpeech()
  const others = othersOf(proposal, where)
  return (
    <>
      {others.length > 0 && <NatureButtons label={t('say.rather')} codes={others} onNature={onNature} />}
      <details class="rather-desk">
        <summary>{t('say.rather.desk')}</summary>
        <NatureButtons
          codes={ofDesks.filter((code) => code !== proposal.nature && !others.includes(code))}
          onNature={onNature}
        />
      </details>
    </>
  )
}

type ButtonsProps = { label?: string; codes: readonly NatureWord[]; onNature: (nature: string) => void }

const NatureButtons = ({ label, codes, onNature }: ButtonsProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <p class="rather">
      {label && <span class="secondary">{label}</span>}
      {codes.map((code) => (
        <Button key={code} small onClick={() => onNature(code)}>
          {t(`nature.${code}`)}
        </Button>
      ))}
    </p>
  )
}

// What is no repair is asked for in words that no ear knows: each of them is at hand, whatever was heard.
const ofDesks = natures.filter(({ matter }) => matter).map(({ code }) => code)

// Few words suggest little: then its neighbours of the same family.
const othersOf = (
  { nature, natures: suggested, sure }: Proposal,
  where: PlaceKind,
): readonly NatureWord[] => {
  const { group } = natureOf(nature)
  const family = natures.filter((n) => n.group === group && n.where.includes(where)).map(({ code }) => code)
  const others = [...new Set<NatureWord>([...suggested.map(({ code }) => code), ...family])]
    .filter((code) => code !== nature)
    .slice(0, 3)
  // Nothing is chosen yet: then something else is a choice too.
  return sure ? others : [...others.filter((code) => code !== 'other.repair'), 'other.repair']
}
