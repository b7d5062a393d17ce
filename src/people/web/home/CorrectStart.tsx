import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Lease } from '../../core/home/home-contract.ts'
import { saidReasons } from '../../core/home/start-reasons.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'

type Props = { lease: Lease; now: string; onDone: (said: string) => void; onBack: () => void }

/** A lease began on another day than was written down: which, and why. */
export const CorrectStart = ({ lease, now, onDone, onBack }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { act, busy, no } = useActs(t('lease.kept'))
  const { effort, onEffort } = useEffortOf()
  const [starts, setStarts] = useState(lease.since)
  const [why, setWhy] = useState<(typeof saidReasons)[number]>()
  const [asked, setAsked] = useState(false)
  const record = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!starts || !why) return
    const did = await act(send('person.correctStart', lease.household, { starts, why }, { effort }), '')
    if (did)
      onDone(
        did === 'done'
          ? t('lease.start.done', { day: sayDay(`${starts}T12:00:00Z`, lang, now) })
          : t('lease.kept'),
      )
  }
  return (
    <form class="stack" onSubmit={(e) => void record(e)} noValidate>
      <p>{t('lease.start.what')}</p>
      <Field
        kind="date"
        narrow
        label={t('lease.start.day')}
        value={starts}
        onValue={setStarts}
        {...(asked && !starts ? { problem: t('lease.start.day.missing') } : {})}
        effortKey="tenancy.starts"
        onEffort={onEffort}
      />
      <Choice
        legend={t('lease.start.why')}
        value={why}
        onValue={setWhy}
        options={saidReasons.map((value) => ({ value, label: t(`lease.start.why.${value}`) }))}
        {...(asked && !why ? { problem: t('lease.start.why.missing') } : {})}
        effortKey="tenancy.startWhy"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <SheetFoot onBack={onBack}>
        <Button kind="primary" type="submit" busy={busy}>
          {t('lease.start.send')}
        </Button>
      </SheetFoot>
    </form>
  )
}
