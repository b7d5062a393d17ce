import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Lease } from '../../core/home/home-contract.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'

type Props = { lease: Lease; now: string; onDone: (said: string) => void; onBack: () => void }

/** A lease ends: on which day, and what that changes, said before. */
export const MoveOut = ({ lease, now, onDone, onBack }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { act, busy, no } = useActs(t('lease.kept'))
  const { effort, onEffort } = useEffortOf()
  const [ends, setEnds] = useState(dayOf(now))
  const [asked, setAsked] = useState(false)
  const record = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!ends) return
    const did = await act(send('person.moveOut', lease.household, { ends }, { effort }), '')
    if (did)
      onDone(
        did === 'done'
          ? t('lease.out.done', { day: sayDay(`${ends}T12:00:00Z`, lang, now) })
          : t('lease.kept'),
      )
  }
  return (
    <form class="stack" onSubmit={(e) => void record(e)} noValidate>
      <p>{t('lease.out.what')}</p>
      <Field
        kind="date"
        narrow
        label={t('lease.out.day')}
        value={ends}
        onValue={setEnds}
        {...(asked && !ends ? { problem: t('lease.out.day.missing') } : {})}
        effortKey="tenancy.ends"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <SheetFoot onBack={onBack}>
        <Button kind="primary" type="submit" busy={busy}>
          {t('lease.out.send')}
        </Button>
      </SheetFoot>
    </form>
  )
}
