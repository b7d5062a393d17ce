import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { dateOf, dayNumberOf, weekdayOf } from '../../../kernel/core/zone.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Thread } from '../../core/contract.ts'
import { asideUntil } from '../../core/own-desk/aside-until.ts'
import { send } from '../office/requests-client.ts'
import { useMe } from '../office/useMe.ts'
import './OwnDesk.css'

type Props = { thread: Thread; now: string }
type Part = Props & { onDone: () => void }

/** «Plus tard»: a request out of one’s own lists until a day, or a thing to remember of it on a day. */
export const SetAside = ({ thread, now }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const box = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (box.current) box.current.open = false
  }
  if (thread.request.status === 'closed') return null
  return (
    <details class="charge-who no-print" ref={box}>
      <summary>{t('own.later')}</summary>
      <div class="charge-acts">
        <SnoozeUntil thread={thread} now={now} onDone={close} />
        <KeepMemo thread={thread} now={now} onDone={close} />
      </div>
    </details>
  )
}

const plus = (day: string, days: number): string => dateOf(dayNumberOf(day) + days)

const SnoozeUntil = ({ thread, now, onDone }: Part): JSX.Element => {
  const { t, lang } = useSpeech()
  const me = useMe()
  const tell = useTell()
  const { act, busy, no } = useActs(t('office.noNetwork'))
  const today = dayOf(now)
  const [day, setDay] = useState('')
  const snooze = async (until: string): Promise<void> => {
    const did = await act(send('snooze.keep', me.id, { request: thread.request.id, until }), '')
    if (!did) return
    onDone()
    if (did === 'kept') return tell(t('office.noNetwork'))
    const about = { request: thread.request.id }
    const back = asideUntil(thread.request.due, until, now)
    tell(
      t(back === until ? 'own.later.done' : 'own.later.done.due', { until: sayDay(back, lang, now) }),
      () => void send('snooze.drop', me.id, about),
    )
  }
  const days = {
    tomorrow: plus(today, 1),
    monday: plus(today, 8 - weekdayOf(dayNumberOf(today))),
    week: plus(today, 7),
  }
  return (
    <>
      <strong>{t('own.later.again')}</strong>
      <div class="own-days">
        {(['tomorrow', 'monday', 'week'] as const).map((when) => (
          <Button key={when} small busy={busy} onClick={() => void snooze(days[when])}>
            {t(`own.later.${when}`)}
          </Button>
        ))}
      </div>
      <Field kind="date" narrow label={t('own.later.day')} value={day} onValue={setDay} />
      {day && (
        <Button small busy={busy} onClick={() => void snooze(day)}>
          {t('own.later.send')}
        </Button>
      )}
      <p class="secondary">{t('own.later.hint')}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </>
  )
}

const KeepMemo = ({ thread, now, onDone }: Part): JSX.Element => {
  const { t, lang } = useSpeech()
  const me = useMe()
  const tell = useTell()
  const { act, busy, no } = useActs(t('office.noNetwork'))
  const [words, setWords] = useState('')
  const [day, setDay] = useState('')
  const [asked, setAsked] = useState(false)
  const keep = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!words.trim() || !day) return
    const memo = { memo: newId(), request: thread.request.id, day, words: words.trim() }
    if (!(await act(send('memo.keep', me.id, memo), ''))) return
    onDone()
    tell(t('own.memo.kept', { day: sayDay(day, lang, now) }))
    setWords('')
    setDay('')
    setAsked(false)
  }
  return (
    <form class="charge-give" onSubmit={(e) => void keep(e)} noValidate>
      <strong>{t('own.memo')}</strong>
      <Field label={t('own.memo.words')} value={words} onValue={setWords} maxLength={400} />
      <Field kind="date" narrow label={t('own.memo.day')} value={day} onValue={setDay} />
      <Button small type="submit" busy={busy}>
        {t('own.memo.send')}
      </Button>
      {asked && !no && (!words.trim() || !day) && <RefusalNotice>{t('own.memo.missing')}</RefusalNotice>}
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </form>
  )
}
