import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Queries } from '../../core/contract.ts'
import { send } from '../sensors-client.ts'

type StudyCardProps = { study: Queries['study.list']['output']['rows'][number]; again: () => void }

/** One study: who reads, what for, until when, how many homes said yes, how often it was read; and its end, of which nobody comes back: asked twice. */
export const StudyCard = ({ study, again }: StudyCardProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const acts = useActs(t('studies.kept'))
  const { id, partner, purpose, code, until, isOver, homes, sums, reads, readAt, hasSecret } = study
  const [isAsked, setAsked] = useState(false)
  const end = async (): Promise<void> => {
    if (await acts.act(send('study.end', id, {}), t('studies.ended'))) again()
  }
  return (
    <section class="stack-s">
      <h2>{partner}</h2>
      <p>{purpose}</p>
      <p class="secondary">
        {study.metrics.map((metric) => t(`studies.metric.${metric}`)).join(', ')} ·{' '}
        {t(`studies.level.${study.level}`)} ·{' '}
        {isOver ? t('studies.over') : t('studies.until', { until: sayWholeDate(until, lang) })}
      </p>
      <ul>
        <li>{homes === null ? t('studies.fewHomes') : t('studies.homes', { n: homes })}</li>
        <li>{t('studies.sums', { n: sums })}</li>
        <li>
          {readAt ? t('studies.reads', { n: reads, day: sayWholeDate(readAt, lang) }) : t('studies.unread')}
        </li>
      </ul>
      {!isOver && !hasSecret && <p>{t('studies.noSecret', { code })}</p>}
      {!isOver && isAsked && <p role="status">{t('studies.end.means')}</p>}
      {!isOver && (
        // A second press of the same place takes the question back: nobody ends it by two of them.
        <p class="line">
          <Button kind="quiet" onClick={() => setAsked(!isAsked)}>
            {t(isAsked ? 'studies.end.no' : 'studies.end')}
          </Button>
          {isAsked && (
            <Button kind="danger" busy={acts.busy} onClick={() => void end()}>
              {t('studies.end.yes')}
            </Button>
          )}
        </p>
      )}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <p role="status">{acts.said}</p>
    </section>
  )
}
