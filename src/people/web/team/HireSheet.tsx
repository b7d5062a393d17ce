import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import type { Key } from '../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { isPhone } from '../../../kernel/core/phone.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Member } from '../../core/contract.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'
import { type Rights, RightsFields } from './RightsFields.tsx'

type Props = { choices: Member['choices']; onDone: (id: string) => void; onClose: () => void }

/** Somebody begins here: her name, her address, her role; the link to enter leaves at once. */
export const HireSheet = ({ choices, onDone, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { act, busy, no } = useActs(t('team.kept'))
  const { effort, onEffort } = useEffortOf()
  const [person] = useState(newId)
  const [her, setHer] = useState({ firstName: '', lastName: '', email: '', phone: '' })
  const [rights, setRights] = useState<Rights>({
    role: 'caretaker',
    agencies: choices.agencies.length === 1 ? choices.agencies.map((a) => a.id) : [],
    job: '',
    directorate: '',
  })
  const [asked, setAsked] = useState(false)
  const change = (part: Partial<typeof her>): void => setHer((before) => ({ ...before, ...part }))
  const missing = (value: string, key: Key): { problem?: string } =>
    asked && !value.trim() ? { problem: t(key) } : {}
  const wrongPhone = her.phone.trim() !== '' && !isPhone(her.phone)
  const hire = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!her.lastName.trim() || !her.email.trim() || wrongPhone) return
    const { directorate, job, ...rest } = rights
    const email = her.email.trim().toLowerCase()
    const data = {
      ...her,
      ...rest,
      email,
      login: email,
      ...(job ? { job } : {}),
      ...(ofRole(rights.role).desk === 'hq' && directorate ? { directorate } : {}),
    }
    const did = await act(send('person.hire', person, data, { effort }), '')
    if (!did) return
    void send('staff.invite', person, {})
    tell(t(did === 'done' ? 'team.hired' : 'team.kept', { email }))
    onClose()
    onDone(person)
  }
  return (
    <Sheet open title={t('team.hire')} closeLabel={t('team.close')} onClose={onClose}>
      <form class="stack" onSubmit={(e) => void hire(e)} noValidate>
        <Field
          label={t('team.firstName')}
          value={her.firstName}
          onValue={(firstName) => change({ firstName })}
          maxLength={80}
          autoFocus
          effortKey="staff.name"
          onEffort={onEffort}
        />
        <Field
          label={t('team.lastName')}
          value={her.lastName}
          onValue={(lastName) => change({ lastName })}
          maxLength={80}
          {...missing(her.lastName, 'team.lastName.missing')}
          effortKey="staff.name"
          onEffort={onEffort}
        />
        <Field
          kind="email"
          label={t('team.email')}
          hint={t('team.email.hint')}
          value={her.email}
          onValue={(email) => change({ email })}
          maxLength={200}
          {...missing(her.email, 'team.email.missing')}
          effortKey="staff.email"
          onEffort={onEffort}
        />
        <Field
          kind="tel"
          label={t('team.phone')}
          optional={t('team.optional')}
          value={her.phone}
          onValue={(phone) => change({ phone })}
          maxLength={30}
          {...(asked && wrongPhone ? { problem: t('team.phone.wrong') } : {})}
          effortKey="staff.phone"
          onEffort={onEffort}
        />
        <RightsFields rights={rights} choices={choices} onRights={setRights} onEffort={onEffort} />
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <SheetFoot onBack={onClose}>
          <Button kind="primary" type="submit" busy={busy}>
            {t('team.hire.send')}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  )
}
