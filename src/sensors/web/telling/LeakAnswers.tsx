import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { leakAnswers } from '../../core/telling/leak-codes.ts'
import { AlarmAnswers } from './AlarmAnswers.tsx'
import type { OpenedLeak } from './opened-leak.ts'

type AnsweringProps = { leak: OpenedLeak; linkKey: string; again: () => void }

/** What whoever lives there found of a leak. What has become a request goes on, whatever is answered then. */
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
          leak.no === null
            ? t(`leak.taken.${value}`)
            : t(value === 'notFound' ? 'leak.taken.notFound.no' : 'leak.taken.noted.no', {
                no: String(leak.no),
              }),
      }))}
      words={{
        ask: t('leak.ask'),
        answers: t('leak.answers'),
        waiting: t('leak.waiting'),
        kept: t('leak.kept'),
        change: t('leak.change'),
      }}
    />
  )
}
