import type { JSX } from 'preact'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { warning } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import './danger.css'

/** Danger to people: what to tell her before anything is written. */
export const DangerNotice = ({
  nature,
  answers,
}: {
  nature: string
  answers: Record<string, boolean>
}): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="first" role="alert">
      <Icon of={warning} />
      <div>
        <h2>{t('first.title')}</h2>
        <p>{t(`first.${whichFirst(nature, answers)}`)}</p>
      </div>
    </section>
  )
}

type DangerNotice = CodeUnder<'first'>
const byAnswer: Record<string, DangerNotice> = {
  gas_smell: 'gas',
  fire: 'fire',
  live_wire: 'power',
  stuck: 'stuck',
  flood: 'flood',
  falling: 'falling',
}
const byGroup: Record<string, DangerNotice> = {
  gas: 'gas',
  power: 'power',
  water: 'flood',
  lift: 'stuck',
  outside: 'falling',
  window: 'falling',
}

const whichFirst = (nature: string, answers: Record<string, boolean>): DangerNotice => {
  const said = Object.keys(byAnswer).find((answer) => answers[answer])
  return (said ? byAnswer[said] : undefined) ?? byGroup[natureOf(nature).group] ?? 'other'
}
