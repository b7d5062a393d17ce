import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Commands, Member } from '../../core/contract.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'
import { type Rights, RightsFields } from './RightsFields.tsx'

type Props = { her: Member; onDone: (said: string) => void; onClose: () => void }

/** Another role, other agencies: today, or from a day on. */
export const RightsSheet = ({ her, onDone, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { act, busy, no } = useActs(t('team.kept'))
  const { effort, onEffort } = useEffortOf()
  const [rights, setRights] = useState<Rights>({
    role: her.role,
    agencies: her.agencies.map((a) => a.id),
    job: her.job,
    directorate: her.directorate ?? '',
  })
  const today = dayOf(now)
  const [from, setFrom] = useState(today)
  const keep = async (e: Event): Promise<void> => {
    e.preventDefault()
    const data: Commands['person.assign'] = {
      role: rights.role,
      agencies: rights.agencies,
      ...(rights.job === her.job ? {} : { job: rights.job }),
      ...(ofRole(rights.role).desk === 'hq' && rights.directorate ? { directorate: rights.directorate } : {}),
      ...(from && from !== today ? { from } : {}),
    }
    const did = await act(send('person.assign', her.id, data, { effort }), '')
    if (did)
      onDone(t(did === 'done' ? (data.from ? 'team.rights.planned' : 'team.rights.done') : 'team.kept'))
  }
  return (
    <Sheet
      open
      title={t('team.rights.title', { name: her.name })}
      closeLabel={t('team.close')}
      onClose={onClose}
    >
      <form class="stack" onSubmit={(e) => void keep(e)} noValidate>
        <RightsFields rights={rights} choices={her.choices} onRights={setRights} onEffort={onEffort} />
        <Field
          kind="date"
          narrow
          label={t('team.from')}
          hint={t('team.from.hint')}
          value={from}
          onValue={setFrom}
          effortKey="staff.from"
          onEffort={onEffort}
        />
        {ofRole(her.role).reach === 'patch' &&
          ofRole(rights.role).reach !== 'patch' &&
          her.patch.length > 0 && <p class="secondary">{t('team.rights.patch')}</p>}
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <SheetFoot onBack={onClose}>
          <Button kind="primary" type="submit" busy={busy}>
            {t('team.rights.keep')}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  )
}
