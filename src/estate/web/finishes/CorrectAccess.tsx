import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands, PlacePlan, PlannedAccess } from '../../core/contract.ts'
import { accessKinds } from '../../core/finish-kinds.ts'
import { send } from '../plan/plan-client.ts'
import { sayAccess } from './say-finish.ts'

type Props = {
  plan: PlacePlan
  unit: string
  /** without it, some are missing */
  access: PlannedAccess | undefined
  onClose: () => void
}

/** Keys or badges of one kind: what they open, how many there are; or that there are none any more. */
export const CorrectAccess = ({ plan, unit, access, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [kind, setKind] = useState<PlannedAccess['kind']>(access?.kind ?? 'key')
  const [opens, setOpens] = useState(access?.opens ?? '')
  const [typed, setTyped] = useState(String(access?.count ?? ''))
  const count = /^\d{1,2}$/.test(typed) && Number(typed) <= 50 ? Number(typed) : undefined
  const now = { kind, opens: opens.trim(), ...(count === undefined ? {} : { count }) }
  const fields = Object.fromEntries(
    Object.entries(now).filter(([key, value]) => value !== access?.[key as keyof typeof now]),
  )
  const leave = (said: Commands['access.correct']['fields']): void => {
    const which = access ? { access: access.id } : { access: newId(), isNew: true, unit }
    void send('access.correct', plan.place.building.id, { ...which, fields: said }, { leave: true })
    tell(t('finish.changed'))
    onClose()
  }
  const isWhole = now.opens !== '' && (count !== undefined || typed === '')
  const why = !isWhole || (!access && count === undefined) ? t('accesses.whole') : undefined
  return (
    <Sheet
      open
      title={access ? sayAccess(access, t) : t('accesses.add')}
      closeLabel={t('plan.close')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            disabledReason={why ?? (Object.keys(fields).length ? undefined : t('plan.nothingSaid'))}
            onClick={() => leave(fields)}
          >
            {t(access ? 'plan.correct.send' : 'plan.add.send')}
          </Button>
          {access && <Button onClick={() => leave({ gone: true })}>{t('accesses.gone')}</Button>}
        </>
      }
    >
      <div class="stack">
        <Field
          kind="select"
          label={t('accesses.kind')}
          value={kind}
          onValue={(value) => setKind(value as PlannedAccess['kind'])}
          options={accessKinds.map((value) => ({ value, label: t(`accesses.kind.${value}`) }))}
        />
        <Field
          label={t('accesses.opens')}
          value={opens}
          maxLength={120}
          autocomplete="off"
          onValue={setOpens}
          effortKey="estate.opens"
        />
        <Field
          label={t('accesses.count')}
          value={typed}
          narrow
          inputMode="numeric"
          maxLength={2}
          onValue={(value) => setTyped(value.replace(/\D/g, ''))}
        />
      </div>
    </Sheet>
  )
}
