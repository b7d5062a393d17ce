import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report as Told } from '../../core/contract.ts'
import { DeliveryCounts } from './DeliveryCounts.tsx'
import { NextStep } from './NextStep.tsx'
import { RequirementList } from './RequirementList.tsx'
import { Misfits } from './Misfits.tsx'

/** The report in plain words: what was found, what was asked for and is not there, what one should know. */
export const RevisionFindings = ({
  told,
  waiting,
}: {
  told: Told
  waiting: number | undefined
}): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack-l">
      {told.unlike && <Misfits told={told} />}
      <DeliveryCounts told={told} />
      <NextStep told={told} waiting={waiting} />
      {!told.unlike && <Misfits told={told} />}
      {told.position && (
        <section class="stack-s">
          <h2>{t('report.position')}</h2>
          <p>{told.position}</p>
        </section>
      )}
      <RequirementList told={told} />
      {told.doubts.length > 0 && (
        <section class="stack-s">
          <h2>{t('report.doubts')}</h2>
          <ul class="models-list">
            {told.doubts.map(({ code, says }, i) => (
              <li key={`${code}${i}`}>{says}</li>
            ))}
          </ul>
        </section>
      )}
      <details class="models-whole">
        <summary>{t('report.whole')}</summary>
        <pre>{told.text}</pre>
      </details>
    </div>
  )
}
