import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useEffort } from '../../../kernel/web/parts/count-effort.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { Queries } from '../../core/contract.ts'
import { keyOfStudy } from '../../core/studies/study-key.ts'
import { send } from '../sensors-client.ts'

type OfferedStudy = Queries['dwelling.use']['output']['studies'][number]
type StudyChoicesProps = { unit: string; studies: readonly OfferedStudy[]; again: () => void }

/** Studies that a home may take part in: who asks, what for, until when; one yes each, and one tap that takes it back. */
export const StudyChoices = ({ unit, studies, again }: StudyChoicesProps): JSX.Element | null => {
  const { t } = useSpeech()
  if (!studies.length) return null
  return (
    <section class="stack">
      <h2>{t('use.studies')}</h2>
      {studies.map((study) => (
        <StudyChoice key={study.id} unit={unit} study={study} again={again} />
      ))}
    </section>
  )
}

const StudyChoice = ({
  unit,
  study: { id, partner, purpose, until, isAllowed },
  again,
}: Omit<StudyChoicesProps, 'studies'> & { study: OfferedStudy }): JSX.Element => {
  const { t, lang } = useSpeech()
  const acts = useActs(t('use.hours.kept'))
  const { onEffort, effort } = useSpent()
  // What it costs to be asked stands in the ledger, under whoever asks.
  const attention = useEffort(keyOfStudy(id), onEffort)
  const choose = async (): Promise<void> => {
    const said = t(isAllowed ? 'use.study.ended' : 'use.study.begun')
    const act = isAllowed ? 'curve.end' : 'curve.allow'
    if (await acts.act(send(act, unit, { purpose: 'study', study: id }, { effort: effort() }), said)) again()
  }
  return (
    <div class="stack-s" {...attention}>
      <p>{t('use.study.what', { partner, purpose })}</p>
      <p class="secondary">{t('use.study.how', { until: sayWholeDate(until, lang) })}</p>
      <Button busy={acts.busy} onClick={() => void choose()}>
        {t(isAllowed ? 'use.study.end' : 'use.study.allow')}
      </Button>
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <p role="status">{acts.said}</p>
    </div>
  )
}
