import type { JSX } from 'preact'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { asTyped, byHand, keyOf, type Rule } from './confirm-dwellings.ts'

type Props = {
  rules: readonly Rule[]
  value: string
  confirmed: boolean
  /** rooms may be grouped by hand */
  hand: boolean
  /** somebody may write where rooms tell their dwelling */
  typed: boolean
  onRule: (key: string) => void
}

/** What tells a dwelling in this model: each rule in words, with what it gives. */
export const RuleChoice = ({ rules, value, confirmed, hand, typed, onRule }: Props): JSX.Element => {
  const { t } = useSpeech()
  const options = rules.map((rule) => ({
    value: keyOf(rule),
    label: rule.says,
    detail: t('found.rule.gives', {
      n: rule.dwellings,
      rooms: rule.rooms,
      score: Math.round(rule.score * 100),
    }),
  }))
  return (
    <Choice
      legend={t('found.rule')}
      hint={t(confirmed ? 'found.rule.kept' : 'found.rule.hint')}
      value={value}
      onValue={onRule}
      options={[
        ...options,
        ...(typed
          ? [{ value: asTyped, label: t('found.rule.typed'), detail: t('found.rule.typed.detail') }]
          : []),
        ...(hand && !options.some((o) => o.value === byHand)
          ? [{ value: byHand, label: t('found.rule.hand'), detail: t('found.rule.hand.detail') }]
          : []),
      ]}
    />
  )
}
