import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { leakAnswers } from '../../core/telling/leak-codes.ts'
import { AlarmAnswers } from './AlarmAnswers.tsx'
import type { OpenedLeak } from './opened-leak.ts'

type AnsweringProps = { leak: OpenedLeak; linkKey: string; again: () => void }

/** What whoever lives there found of a leak. */
export const LeakAnswers = ({ leak, linkKey, again }: AnsweringProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <AlarmAnswers
      alarm={leak}
      linkKey={linkKey}
      again={again}
      options={leakAnswers.map((value) => ({
        value,
        label: t(`leak.answer.${value}`),
        detail: t(`leak.answer.${value}.means`),
        thanks:
          value === 'notFound' && leak.no !== null
            ? t('leak.taken.notFound.no', { no: String(leak.no) })
            : t(`leak.taken.${value}`),
      }))}
      words={{
        ask: t('leak.ask'),
        answers: t('leak.answers'),
        waiting: t('leak.waiting'),
        change: t('leak.change'),
      }}
    />
  )
}
