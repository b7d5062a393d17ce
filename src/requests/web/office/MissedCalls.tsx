import type { JSX } from 'preact'
import { sayDue, sayTime, sayAgo } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MissedCall } from '../../core/contract.ts'
import { paths } from './office-paths.ts'
import type { Acts } from '../../../kernel/core/doors.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { TelephoneButton } from './TelephoneButton.tsx'
import { useSettled } from './useSettled.ts'

const sendAct = sender<Pick<Acts, 'call.settle'>>()

/** Somebody who called in vain: who may have that number, until when she is to be called back. */
export const MissedCallRow = ({
  call,
  now,
  again,
}: {
  call: MissedCall
  now: string
  again: () => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, settle } = useSettled(again)
  const { id, phone, n, at, due, person, people, open, danger } = call
  const said = person?.name ?? sayPhone(phone)
  const done = t('calls.missed.done')
  return (
    <Row
      sentence={
        <>
          {danger && <strong class="missed-danger">{t('calls.missed.danger')} </strong>}
          {person ? (
            <a href={paths.caller({ person: person.id })}>{person.name}</a>
          ) : (
            <a href={`${paths.call}?phone=${encodeURIComponent(phone)}`}>{sayPhone(phone)}</a>
          )}
          {people > 1 && ` ${t('calls.missed.others', { n: people - 1 })}`}
        </>
      }
      reason={
        <>
          {[
            t('calls.missed.times', { n, ago: sayAgo(at, now, lang), at: sayTime(at, lang) }),
            open > 0 && t('calls.missed.open', { n: open }),
          ]
            .filter(Boolean)
            .join(' ')}
          {no && <RefusalNotice>{no}</RefusalNotice>}
        </>
      }
      meta={[person?.place, sayDue(due, now, lang)].filter(Boolean).join(' · ')}
      action={
        <span class="line">
          <TelephoneButton number={phone} />
          <Button
            small
            kind="quiet"
            label={t('calls.which', { act: done, name: said, place: sayPhone(phone) })}
            busy={busy}
            busyLabel={t('say.filing')}
            onClick={() => void settle(sendAct('call.settle', id, {}), t('calls.missed.settled'))}
          >
            {done}
          </Button>
        </span>
      }
    />
  )
}
