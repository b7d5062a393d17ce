import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { send } from '../gate-words.ts'

type Choice = { id: string; name: string }
type Props = { people: readonly Choice[]; standIns: readonly Choice[]; onDone: () => void }

/** «Nadia absente du 1er au 12, Luc la remplace», in one line: from today, until somebody says. */
export const PlanAbsence = ({ people, standIns, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { act, busy, no } = useActs(t('absence.kept'))
  const today = dayOf(useNow())
  const [away, setAway] = useState(people[0]?.id ?? '')
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const [standIn, setStandIn] = useState('')
  const [asked, setAsked] = useState(false)
  const nameOf = (id: string): string => [...people, ...standIns].find((one) => one.id === id)?.name ?? ''
  const plan = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!from || !until || !standIn) return
    const did = await act(send('absence.plan', away, { absence: newId(), standIn, from, until }), '')
    if (!did) return
    tell(
      did === 'done'
        ? t('absence.done', { name: nameOf(away), standIn: nameOf(standIn) })
        : t('absence.kept'),
    )
    setUntil('')
    setStandIn('')
    setAsked(false)
    onDone()
  }
  return (
    <form class="absence-new" aria-label={t('absence.new')} onSubmit={(e) => void plan(e)} noValidate>
      {people.length > 1 && (
        <Field
          kind="select"
          label={t('absence.who')}
          value={away}
          onValue={setAway}
          options={people.map(optionOf)}
        />
      )}
      <Field kind="date" narrow label={t('absence.from')} value={from} onValue={setFrom} />
      <Field kind="date" narrow label={t('absence.until')} value={until} onValue={setUntil} />
      <Field
        kind="select"
        label={t('absence.standIn')}
        value={standIn}
        onValue={setStandIn}
        options={[
          { value: '', label: t('absence.choose') },
          ...standIns.filter(({ id }) => id !== away).map(optionOf),
        ]}
      />
      <Button kind="primary" type="submit" busy={busy}>
        {t('absence.send')}
      </Button>
      {asked && !no && (!until || !standIn || !from) && <RefusalNotice>{t('absence.missing')}</RefusalNotice>}
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </form>
  )
}

const optionOf = ({ id, name }: Choice): { value: string; label: string } => ({ value: id, label: name })
