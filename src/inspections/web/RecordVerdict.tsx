import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { PaperLink } from './PaperLink.tsx'
import type { Queries } from '../core/contract.ts'
import { PaperWaits } from './PaperWaits.tsx'
import type { InspectionRecord } from '../core/record/record-shapes.ts'

type Props = { answer: Queries['inspections.one']['output']; record: InspectionRecord }

/** Whether both sides signed, what may be done where they did not, and by what anybody knows that nothing has changed since. */
export const RecordVerdict = ({ answer, record }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { isContradictory, commissaireFrom, signatures, hash, paper, waits, row } = answer
  const day = sayDay(`${record.on}T12:00:00Z`, lang, now)
  const missing = signatures.flatMap(({ ended, name }) =>
    ended === 'signed' ? [] : [t(`inspections.oneSided.${ended}`, { name })],
  )
  const verdict = (): string => {
    if (record.kind === 'preVisit') return t('inspections.advice', { day })
    if (isContradictory) return t('inspections.both', { day })
    if (record.kind === 'afterWorks') return t('inspections.works', { day })
    return t('inspections.oneSided', { who: missing.join(', ') })
  }
  return (
    <section class="stack-s">
      <p>{verdict()}</p>
      {commissaireFrom && (
        <p>{t('inspections.commissaire', { day: sayDay(`${commissaireFrom}T12:00:00Z`, lang, now) })}</p>
      )}
      {hash && (
        <p class="secondary">
          {t('inspections.hash')} <code class="inspection-hash">{hash}</code>
          <br />
          {t('inspections.hash.why')}
        </p>
      )}
      {paper && (
        <p>
          <PaperLink href={`/api/files/${paper}`} name={`etat-des-lieux-${record.on}.pdf`}>
            {t(row.seal === 'bare' ? 'inspections.paper.bare' : 'inspections.paper')}
          </PaperLink>
        </p>
      )}
      <PaperWaits seal={row.seal} waits={waits} />
    </section>
  )
}
