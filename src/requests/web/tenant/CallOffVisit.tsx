import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { msOf } from '../../../kernel/core/zone.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Acts } from '../../../kernel/web/useActs.ts'
import type { Thread } from '../../core/contract.ts'
import { type ComingVisit, visitCalledOff, visitToCome } from '../../core/visit-to-come.ts'
import { send } from './tenant-client.ts'

export type CallOffProps = { thread: Thread; now: string; acts: Acts; again: () => void }

/** A visit that is still to come: the tenant calls it off, and takes a firm’s back as long as its hour is free. */
export const CallOffVisit = (props: CallOffProps): JSX.Element | null => {
  const { thread, now } = props
  const visit = visitToCome(thread, now)
  const gone = visitCalledOff(thread, now)
  // Another visit is another question.
  if (visit) return <CallOff key={visit.starts} {...props} visit={visit} />
  return gone ? <TakeBack {...props} visit={gone} /> : null
}

type VisitProps = CallOffProps & { visit: ComingVisit }

const CallOff = (props: VisitProps): JSX.Element => {
  const { t } = useSpeech()
  const [asked, setAsked] = useState<'off' | 'other'>()
  if (asked) return <CallOffForm {...props} other={asked === 'other'} onKeep={() => setAsked(undefined)} />
  return (
    <div class="line">
      {/* Of a firm's diary she chooses another hour herself. */}
      {!props.visit.order && <Button onClick={() => setAsked('other')}>{t('callOff.other')}</Button>}
      <Button kind="plain" onClick={() => setAsked('off')}>
        {t('callOff.ask')}
      </Button>
    </div>
  )
}

const noticeHours = 24

const CallOffForm = (props: VisitProps & { other: boolean; onKeep: () => void }): JSX.Element => {
  const { thread, now, acts, again, visit, other, onKeep } = props
  const { t, lang } = useSpeech()
  const [words, setWords] = useState('')
  const { starts, ends, order, firm = '' } = visit
  const when = saySlot(starts, ends, lang, now)
  const whose = order ? 'firm' : 'own'
  const { phone } = thread.place.agency
  const leave = async (): Promise<void> => {
    const said = words.trim() ? { words: words.trim() } : {}
    const { id } = thread.request
    const sent = order
      ? send('order.dropSlot', id, { order, slot: { starts, ends }, ...said })
      : send('request.callOff', id, { slot: { starts, ends }, ...said })
    if (!(await acts.act(sent, t(`callOff.done.${whose}`, { firm })))) return
    onKeep()
    again()
  }
  return (
    <div class="stack-s" role="group" aria-label={t(other ? 'callOff.other' : 'callOff.ask')}>
      <p>{t(`callOff.means.${whose}`, { when, firm })}</p>
      {!other && <p class="secondary">{t('callOff.rather')}</p>}
      {phone && msOf(starts) - msOf(now) < noticeHours * 3_600_000 && (
        <p>
          <strong>{t('callOff.late', { phone })}</strong>
        </p>
      )}
      <Field
        label={t('callOff.words')}
        hint={t('callOff.words.hint')}
        value={words}
        maxLength={300}
        optional={t('tenant.optional')}
        onValue={setWords}
      />
      <div class="stack-s">
        <Button full busy={acts.busy} busyLabel={t('follow.sending')} onClick={() => void leave()}>
          {t(other ? 'callOff.send.other' : 'callOff.send')}
        </Button>
        <Button full onClick={onKeep}>
          {t('callOff.keep')}
        </Button>
      </div>
    </div>
  )
}

const TakeBack = ({ thread, now, acts, again, visit }: VisitProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { starts, ends, order = '' } = visit
  const when = saySlot(starts, ends, lang, now)
  const takeBack = async (): Promise<void> => {
    const sent = send('order.fixSlot', thread.request.id, { order, slot: { starts, ends } })
    if (await acts.act(sent, t('callOff.undone', { when }))) again()
  }
  return (
    <div class="line">
      <Button busy={acts.busy} busyLabel={t('follow.sending')} onClick={() => void takeBack()}>
        {t('callOff.undo', { when })}
      </Button>
    </div>
  )
}
