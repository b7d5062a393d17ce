import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayOr } from '../../../kernel/core/words.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { type AlertCode, alertOf, endsOf, isAlertCode } from '../../core/alert/alert-codes.ts'
import type { Commands, Queries } from '../../core/contract.ts'
import { send } from '../gate-words.ts'
import { AlertEnds } from './AlertEnds.tsx'
import { useEffortOf } from '../useEffortOf.ts'

type Props = {
  asked: Queries['alert.list']['output']
  onDone: (said: string) => void
  onBack: () => void
}

/** A code from the list, where, until when, and who will see it. No word can be written. */
export const NewAlert = ({ asked, onDone, onBack }: Props): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { act, busy, no } = useActs(t('alerts.kept'))
  const { effort, onEffort } = useEffortOf()
  const [code, setCode] = useState<AlertCode>()
  const [until, setUntil] = useState('')
  const [missing, setMissing] = useState(false)
  const { person, unit, building } = asked.target
  const [where, setWhere] = useState(unit ? 'unit' : 'building')
  const about = code && alertOf(code).about
  const choose = (value: string): void => {
    if (!isAlertCode(value)) return
    setCode(value)
    setMissing(false)
    // The end that the agency has chosen to propose first, within what the code allows.
    const ends = endsOf(value, now, Number(sayOr(t, `alert.usual.${value}`, '')))
    setUntil((ends.find((e) => e.usual) ?? ends[0])?.until ?? '')
  }
  const raise = async (e: Event): Promise<void> => {
    e.preventDefault()
    if (!code) return setMissing(true)
    const data: Commands['alert.raise'] = {
      code,
      until,
      ...(about === 'person'
        ? { person: person?.id }
        : where === 'unit'
          ? { unit: unit ?? undefined }
          : { building: building ?? undefined }),
    }
    const did = await act(send('alert.raise', newId(), data, { effort }), '')
    if (did) onDone(t(did === 'done' ? 'alerts.raised' : 'alerts.kept'))
  }
  const codes = (of: 'place' | 'person') =>
    asked.codes
      .filter((c): c is AlertCode => isAlertCode(c) && alertOf(c).about === of)
      .map((value) => ({ value, label: t(`alert.${value}`) }))
  const picked = { value: code, onValue: choose, layout: 'grid' as const, effortKey: 'alert.code', onEffort }
  return (
    <form class="stack-l alerts-form" onSubmit={(e) => void raise(e)} noValidate>
      {person && (
        <Choice
          {...picked}
          legend={t('alerts.code.person', { name: person.name })}
          hint={t('alerts.code.person.hint')}
          options={codes('person')}
          {...(missing ? { problem: t('alerts.code.missing') } : {})}
        />
      )}
      {building && (
        <Choice
          {...picked}
          legend={t('alerts.code.place')}
          options={codes('place')}
          {...(missing && !person ? { problem: t('alerts.code.missing') } : {})}
        />
      )}
      {code && about === 'place' && unit && (
        <Choice
          legend={t('alerts.where')}
          layout="row"
          value={where}
          onValue={setWhere}
          options={(['unit', 'building'] as const).map((value) => ({
            value,
            label: t(`alerts.where.${value}`),
          }))}
        />
      )}
      {code && <AlertEnds code={code} value={until} onValue={setUntil} onEffort={onEffort} />}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {code && (
        <p class="secondary">
          {t(
            (alertOf(code).shownTo as readonly string[]).includes('firm')
              ? 'alerts.seen.firm'
              : 'alerts.seen.staff',
          )}
        </p>
      )}
      <SheetFoot onBack={onBack}>
        <Button kind="primary" type="submit" busy={busy}>
          {t('alerts.raise')}
        </Button>
      </SheetFoot>
    </form>
  )
}
