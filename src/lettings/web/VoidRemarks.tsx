import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import type { OnEffort } from '../../kernel/web/parts/count-effort.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { send, type VoidCard } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

type Remark = VoidCard['remarks'][number]

/** What the agency remarks of a proposal, and what head office owes it: an answer by a day, before any lease is signed. */
export const VoidRemarks = ({ card }: { card: VoidCard }): JSX.Element | null => {
  const { t } = useSpeech()
  const acts = useActs(t('void.kept'))
  const { onEffort, effort } = useSpent()
  if (card.remarks.length === 0 && !card.can.remark) return null
  return (
    <section class="stack-s">
      <h2>{t('void.remarks')}</h2>
      {card.remarks.length > 0 && (
        <ul class="void-list">
          {card.remarks.map((remark) => (
            <SaidRemark key={remark.id} remark={remark} card={card} acts={acts} />
          ))}
        </ul>
      )}
      {card.can.remark && (
        <>
          <p class="secondary">{t('void.remark.lead')}</p>
          <WordsForm
            acts={acts}
            label={t('void.remark.words')}
            hint={t('void.remark.words.hint')}
            button={t('void.remark.send')}
            effortKey="remark.words"
            onEffort={onEffort}
            onSend={(words) =>
              acts.act(
                send('void.remark', card.unit, { remark: newId(), words }, { effort: effort() }),
                t('void.remark.done'),
              )
            }
          />
        </>
      )}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {acts.said && <p role="status">{acts.said}</p>}
    </section>
  )
}

const SaidRemark = ({
  remark: { id, words, by, at, due, answer },
  card,
  acts,
}: {
  remark: Remark
  card: VoidCard
  acts: Acts
}): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const signed = (name: string, when: string): string => `${name}, ${sayCalendarDay(when, now, speech)}`
  return (
    <li class="stack-s">
      <p>
        {words} <span class="secondary">{signed(by, at)}</span>
      </p>
      {answer ? (
        <p>
          {answer.words} <span class="secondary">{signed(answer.by, answer.at)}</span>
        </p>
      ) : (
        <p class="void-due">{t('void.remark.due', { day: sayCalendarDay(due, now, speech) })}</p>
      )}
      {!answer && card.can.answer && (
        <WordsForm
          acts={acts}
          label={t('void.remark.answer')}
          button={t('void.remark.answer.send')}
          onSend={(said) =>
            acts.act(send('void.answerRemark', card.unit, { remark: id, words: said }), t('void.done'))
          }
        />
      )}
    </li>
  )
}

type WordsProps = {
  acts: Acts
  label: string
  hint?: string
  button: string
  effortKey?: string
  onEffort?: OnEffort
  onSend: (words: string) => ReturnType<Acts['act']>
}

// Read over one’s shoulder: what should not be written of a person is said, with other words.
const WordsForm = ({ acts, label, hint, button, onSend, ...asked }: WordsProps): JSX.Element => {
  const [words, setWords] = useState('')
  const sendWords = async (e: Event): Promise<void> => {
    e.preventDefault()
    const said = words.trim()
    if (said && (await onSend(said))) setWords('')
  }
  return (
    <form class="stack-s" onSubmit={(e) => void sendWords(e)} noValidate>
      <Slot
        name="notice.words"
        field={{
          label,
          value: words,
          onValue: setWords,
          rows: 3,
          maxLength: 600,
          ...(hint ? { hint } : {}),
          ...asked,
        }}
      />
      <p>
        <Button type="submit" small busy={acts.busy}>
          {button}
        </Button>
      </p>
    </form>
  )
}
