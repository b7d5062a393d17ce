import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Member } from '../../core/contract.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'

type Props = {
  her: Member
  onDone: (said: string) => void
  onHandOver: () => void
  onClose: () => void
}

/** What ends with an access, said before it ends: now, or on a day. */
export const EndSheet = ({ her, onDone, onHandOver, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { act, busy, no } = useActs(t('team.kept'))
  const { effort, onEffort } = useEffortOf()
  const [when, setWhen] = useState<'now' | 'later'>('now')
  const [from, setFrom] = useState('')
  const [asked, setAsked] = useState(false)
  const end = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    const later = when === 'later' && from !== dayOf(now)
    if (later && !from) return
    const sent = send('person.assign', her.id, { active: false, ...(later ? { from } : {}) }, { effort })
    const did = await act(sent, '')
    if (did) onDone(t(did === 'done' ? (later ? 'team.end.planned' : 'team.end.done') : 'team.kept'))
  }
  return (
    <Sheet
      open
      title={t('team.end.title', { name: her.name })}
      closeLabel={t('team.close')}
      onClose={onClose}
    >
      <form class="stack" onSubmit={(e) => void end(e)} noValidate>
        <p>{t('team.end.what')}</p>
        {her.can.handOver && (
          <div class="team-plan">
            <p>{t('team.end.patch', { n: her.patch.length })}</p>
            <Button small onClick={onHandOver}>
              {t('team.handOver')}
            </Button>
          </div>
        )}
        <Choice
          legend={t('team.end.when')}
          layout="row"
          value={when}
          onValue={(value) => setWhen(value)}
          options={(['now', 'later'] as const).map((value) => ({ value, label: t(`team.end.${value}`) }))}
        />
        {when === 'later' && (
          <Field
            kind="date"
            narrow
            label={t('team.end.day')}
            value={from}
            onValue={setFrom}
            {...(asked && !from ? { problem: t('team.end.day.missing') } : {})}
            effortKey="staff.from"
            onEffort={onEffort}
          />
        )}
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <SheetFoot onBack={onClose}>
          <Button kind="primary" type="submit" busy={busy}>
            {t(when === 'now' ? 'team.end.send' : 'team.end.plan')}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  )
}
