import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { goneAnswers } from '../../core/gone/gone-answers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { type MissingRow, send, useAsk } from '../erp-client.ts'
import { MissingPlace } from './MissingPlace.tsx'

/** Dwellings that two full extracts lack, each with what became of it, for the register; nothing where there are none. */
export const GoneUnits = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('erp.gone', { entity: 'unit' }, true)
  const acts = useActs(t('gone.waits'))
  if (!data || (data.count === 0 && !acts.said)) return null
  const settle = async (id: string, answer: UnitAnswer, on: string): Promise<void> => {
    if (
      await acts.act(
        send('gone.settle', id, { answer, on }),
        t(answer === 'stays' ? 'gone.kept.there' : 'gone.kept.unit'),
      )
    )
      again()
  }
  return (
    <section class="stack-s">
      <h2>{t('gone.unit.title')}</h2>
      {data.count > 0 && <p class="secondary">{t('gone.unit.lead', { n: data.count })}</p>}
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {data.rows.map((row) => (
        <GoneUnit key={row.id} row={row} busy={acts.busy} onSettle={settle} />
      ))}
      {data.rows.length < data.count && <p class="secondary">{t('gone.more')}</p>}
    </section>
  )
}

type UnitAnswer = (typeof goneAnswers)['unit'][number]
type GoneUnitProps = {
  row: MissingRow
  busy: boolean
  onSettle: (id: string, answer: UnitAnswer, on: string) => Promise<void>
}

const GoneUnit = ({ row, busy, onSettle }: GoneUnitProps): JSX.Element => {
  const { t } = useSpeech()
  const [why, setWhy] = useState<UnitAnswer | ''>('')
  const [on, setOn] = useState(row.since)
  const options = [
    { value: '', label: t('gone.answer') },
    ...goneAnswers.unit.map((value) => ({ value, label: t(`gone.answer.${value}`) })),
  ]
  return (
    <article class="stack-s flux-batch">
      <MissingPlace row={row} />
      <div class="flux-answer">
        <Field
          kind="select"
          label={t('gone.why')}
          value={why}
          options={options}
          onValue={(said) => setWhy(goneAnswers.unit.find((each) => each === said) ?? '')}
        />
        {why !== 'stays' && why !== '' && (
          <Field kind="date" label={t('gone.on')} value={on} onValue={setOn} />
        )}
        {why !== '' && (
          <Button busy={busy} onClick={() => void onSettle(row.id, why, on)}>
            {t('gone.keep')}
          </Button>
        )}
      </div>
    </article>
  )
}
