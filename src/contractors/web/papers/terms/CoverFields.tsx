import type { JSX } from 'preact'
import { Choices } from '../../../../kernel/web/parts/Choice.tsx'
import type { OnEffort } from '../../../../kernel/web/parts/count-effort.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { coversOf } from '../../../core/papers/trade-names.ts'

type Props = {
  trades: readonly string[]
  value: readonly string[]
  onValue: (value: string[]) => void
  problem: string | undefined
  onEffort: OnEffort
}

/** What a yearly price includes: whole families, or faults one by one. */
export const CoverFields = ({ trades, value, onValue, problem, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const families = coversOf(trades)
  // A family that is taken whole holds its faults already.
  const options = families.flatMap(({ group, whole, natures }) => [
    ...(whole
      ? [{ value: group, label: t('papers.covers.all', { family: t(`nature.group.${group}`) }) }]
      : []),
    ...(whole && value.includes(group)
      ? []
      : natures.map((code) => ({ value: code, label: t(`nature.${code}`) }))),
  ])
  const settle = (next: string[]): void => {
    const held = families
      .filter(({ group }) => next.includes(group))
      .flatMap(({ natures }): string[] => natures)
    onValue(next.filter((code) => !held.includes(code)))
  }
  return (
    <Choices
      layout="row"
      legend={t('papers.covers')}
      hint={trades.length ? t('papers.covers.hint') : t('papers.covers.first')}
      problem={problem}
      options={options}
      value={value}
      onValue={settle}
      effortKey="contract.covers"
      onEffort={onEffort}
    />
  )
}
