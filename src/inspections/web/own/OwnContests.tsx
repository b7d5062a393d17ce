import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { Contest, OwnSettlement } from '../../core/account/account-queries.ts'
import { send } from '../account/account-client.ts'

type Props = {
  account: OwnSettlement
  /** the difference that it is about, and how it is called; the account whole without one */
  of?: { flaw: string; what: string }
  again: () => void
}

/** What was said against a difference, or the account, with its answer; and the way to say so, once at a time. */
export const OwnContests = ({ account, of, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const own = account.contests.filter(({ flaw }) => flaw === (of?.flaw ?? null))
  const waits = own.some(({ state }) => state === 'asked')
  const name = of ? t('own.contest.about', { what: of.what }) : undefined
  return (
    <>
      {own.map((contest) => (
        <SaidContest key={contest.id} contest={contest} />
      ))}
      {account.mayContest && !waits && !isOpen && (
        <div>
          <Button small={of !== undefined} {...(name ? { label: name } : {})} onClick={() => setOpen(true)}>
            {t(of ? 'own.contest.line' : 'own.contest.whole')}
          </Button>
        </div>
      )}
      {isOpen && !waits && (
        <SayContest id={account.id} flaw={of?.flaw} again={again} onDone={() => setOpen(false)} />
      )}
    </>
  )
}

const SaidContest = ({ contest }: { contest: Contest }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { at, words, state, answerWords, answeredAt } = contest
  const day = (said: string | null): string => (said ? sayDay(said, lang, yearAlways) : '')
  return (
    <p class="account-soon own-contest">
      {t(`own.contest.${state}`, {
        on: day(at),
        words,
        answer: answerWords ?? '',
        answered: day(answeredAt),
      })}
    </p>
  )
}

type SayProps = { id: string; flaw: string | undefined; again: () => void; onDone: () => void }

const SayContest = ({ id, flaw, again, onDone }: SayProps): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('own.kept'))
  const { onEffort, effort } = useSpent()
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = words.trim() === ''
  const tell = async (): Promise<void> => {
    setTried(true)
    if (isMissing) return
    const data = { words: words.trim(), ...(flaw ? { flaw } : {}) }
    const did = await act(send('settlement.contest', id, data, { effort: effort() }), '')
    if (did !== 'done') return
    onDone()
    again()
  }
  return (
    <form
      class="account-form stack-s"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void tell()
      }}
    >
      <Field
        kind="area"
        rows={3}
        label={t('own.contest.words')}
        hint={t('own.contest.words.hint')}
        value={words}
        onValue={setWords}
        maxLength={1000}
        problem={isTried && isMissing ? t('own.contest.missing') : undefined}
        effortKey="inspections.contest"
        onEffort={onEffort}
        autoFocus
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('own.contest.send')}
        </Button>
        <Button onClick={onDone}>{t('own.contest.no')}</Button>
      </div>
    </form>
  )
}
