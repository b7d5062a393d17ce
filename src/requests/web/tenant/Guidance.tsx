import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import type { fr } from '../../core/matter/guidance.fr.ts'
import { stepRowOf } from '../../core/matter/neighbour-steps.ts'

export type GuidanceProps = { thread: Thread; now: string }

const neighbours = ['guidance.neighbour.secret', 'guidance.neighbour.how'] as const

/** Which sentences guide whoever asked, by what it is about; the first stands out where it corrects what she may believe. */
const sentences: Readonly<Record<string, readonly (keyof typeof fr)[]>> = {
  'matter.notice': [
    'guidance.notice.not',
    'guidance.notice.how',
    'guidance.notice.delay',
    'guidance.notice.from',
  ],
  'matter.transfer': ['guidance.application.no', 'guidance.transfer.how', 'guidance.application.after'],
  'matter.application': [
    'guidance.application.no',
    'guidance.application.how',
    'guidance.application.after',
    'guidance.application.elsewhere',
  ],
  'matter.neighbour': neighbours,
  'noise.neighbour': neighbours,
}

/** How the tenant goes on with what is no repair, and the steps that were taken: orientation, no promise. */
export const Guidance = ({ thread, now }: GuidanceProps): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const keys = sentences[thread.request.nature]
  if (!keys) return null
  const [first, ...rest] = keys
  const steps = thread.entries.filter(({ type }) => type === 'request.stepTaken')
  return (
    <section class="next stack-s" aria-label={t('guidance.title')}>
      <h2>{t('guidance.title')}</h2>
      {first && (
        <p>
          <strong>{t(first)}</strong>
        </p>
      )}
      {rest.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {thread.request.nature === 'matter.notice' && (
        <p>
          <a href="/chez-moi/bail/conge">{t('guidance.notice.form')}</a>
        </p>
      )}
      {steps.length > 0 && (
        <>
          <h3>{t('guidance.steps')}</h3>
          <ul>
            {steps.map(({ id, data }) => {
              const row = stepRowOf(String(data['step']))
              return (
                row && (
                  <li key={id}>
                    <span class="figures">{sayDay(String(data['on']), lang, now)}</span>
                    {` : ${t(`neighbourStep.${row.code}`)}`}
                  </li>
                )
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
