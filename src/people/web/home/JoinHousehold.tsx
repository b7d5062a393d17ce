import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Lease } from '../../core/home/home-contract.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'
import { isComplete, nameOf, newcomer, PersonFields, trimNewcomer } from './PersonFields.tsx'

type Props = { lease: Lease; now: string; onDone: (said: string) => void; onBack: () => void }

/** Somebody joins those who hold the lease: a husband, a flatmate. From that day she sees what it asks; never before. */
export const JoinHousehold = ({ lease, now, onDone, onBack }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useActs(t('lease.kept'))
  const { effort, onEffort } = useEffortOf()
  const [her, setHer] = useState(newcomer)
  const [on, setOn] = useState(dayOf(now))
  const [asked, setAsked] = useState(false)
  const record = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!on || !isComplete(her)) return
    const data = { on, occupants: [trimNewcomer(her)] }
    const did = await act(send('person.join', lease.household, data, { effort }), '')
    if (did) onDone(did === 'done' ? t('lease.join.done', { name: nameOf(her) }) : t('lease.kept'))
  }
  return (
    <form class="stack" onSubmit={(e) => void record(e)} noValidate>
      <p>{t('lease.join.what')}</p>
      <Field
        kind="date"
        narrow
        label={t('lease.join.day')}
        value={on}
        onValue={setOn}
        {...(asked && !on ? { problem: t('lease.join.day.missing') } : {})}
        effortKey="tenancy.starts"
        onEffort={onEffort}
      />
      <PersonFields
        her={her}
        asked={asked}
        onChange={(part) => setHer({ ...her, ...part })}
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <SheetFoot onBack={onBack}>
        <Button kind="primary" type="submit" busy={busy}>
          {t('lease.join.send')}
        </Button>
      </SheetFoot>
    </form>
  )
}
