import type { JSX } from 'preact'
import { sayDay, sayDue } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useDraft } from '../../kernel/web/useDraft.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { longestNews } from '../core/check-item.ts'
import type { NewsItem } from '../core/contract.ts'
import { send } from './news-client.ts'

type Question = NewsItem['questions'][number]
type Props = { item: NewsItem; again: () => void }

/** What was asked of the author, and what she answered; who asked is told to her alone. She answers here. */
export const NewsQuestions = ({ item, again }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const now = useNow()
  if (item.questions.length === 0) return null
  return (
    <section class="stack-s" aria-label={speech.t('news.questions')}>
      {item.questions.map((question) => (
        <div key={question.id} class="news-question stack-s">
          <p class="secondary">{sayAsked(question, now, speech)}</p>
          <p class="news-words">{question.words}</p>
          {question.answeredAt ? (
            <>
              <p class="secondary">
                {speech.t('news.answered', { day: sayDay(question.answeredAt, speech.lang, now) })}
              </p>
              <p class="news-words">{question.reply}</p>
            </>
          ) : (
            <p>{speech.t('news.due', { due: sayDue(question.due, now, speech.lang) })}</p>
          )}
          {!question.answeredAt && item.can.keep && (
            <AnswerBox item={item} question={question} again={again} />
          )}
        </div>
      ))}
    </section>
  )
}

const sayAsked = ({ askedAt, isOwn, asker }: Question, now: string, { t, lang }: Speech): string => {
  const day = sayDay(askedAt, lang, now)
  if (isOwn) return t('news.asked.own', { day })
  return asker ? t('news.asked.by', { day, name: asker }) : t('news.asked', { day })
}

const aWeek = 7 * 86_400_000

const AnswerBox = ({ item, question, again }: Props & { question: Question }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { words, change, drop } = useDraft(`news answer ${question.id}`, aWeek)
  const { act, busy, no } = useActs(t('news.answer.left'))
  const answer = async (): Promise<void> => {
    const data = { question: question.id, words: words.trim() }
    const did = await act(send('news.answer', item.id, data), t('news.answer.done'))
    if (!did) return
    drop()
    tell(t(did === 'kept' ? 'news.answer.left' : 'news.answer.done'))
    again()
  }
  return (
    <div class="stack-s no-print">
      {no && <RefusalNotice kept={t('news.answer.kept')}>{no}</RefusalNotice>}
      <Slot
        name="notice.words"
        field={{
          label: t('news.answer.words'),
          hint: t('news.answer.hint'),
          value: words,
          rows: 3,
          maxLength: longestNews.reply,
          onValue: (typed) => change(() => ({ words: typed })),
        }}
      />
      <div>
        <Button
          busy={busy}
          busyLabel={t('news.ask.sending')}
          disabledReason={words.trim() ? undefined : t('news.answer.missing')}
          onClick={() => void answer()}
        >
          {t('news.answer')}
        </Button>
      </div>
    </div>
  )
}
