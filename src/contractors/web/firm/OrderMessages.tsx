import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'

const Word = later(() => import('./WriteMessage.tsx').then((m) => m.WriteMessage))

/** What was said since the order was sent, and the way to answer: nobody waits on the telephone for a photo. */
export const OrderMessages = (given: AnswerProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { order, now } = given
  const [open, setOpen] = useState(false)
  const since = order.words.filter(({ at }) => at > order.placedAt)
  const isOver = order.status === 'cancelled' || order.status === 'refused'
  if (isOver && since.length === 0) return null
  return (
    <section class="about">
      <h2>{t('firm.talk')}</h2>
      <Quotes words={since} now={now} />
      {open ? (
        <Word label={t('firm.loading')} {...given} onSent={() => setOpen(false)} />
      ) : (
        !isOver && (
          <Button full onClick={() => setOpen(true)}>
            {t('firm.talk.add')}
          </Button>
        )
      )}
    </section>
  )
}

/** Words of people, each with who said it and when. */
export const Quotes = ({ words, now }: { words: FirmOrder['words']; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <>
      {words.map(({ body, at, role }) => (
        <blockquote key={at}>
          <p>{body}</p>
          <p class="secondary">
            {t(`firm.role.${role}`)}, {sayAgo(at, now, lang)}
          </p>
        </blockquote>
      ))}
    </>
  )
}
