import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choices } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import type { Queries } from '../core/contract.ts'
import { longest } from '../core/slip-bounds.ts'
import { type SavedFamily, savedFamilies } from '../core/trial/trial-standing.ts'
import { send } from './bond-client.ts'

type TrialChoices = NonNullable<Queries['bond.trials']['output']['choices']>
type Props = { choices: TrialChoices; again: () => void }

const empty = {
  name: '',
  saves: [] as string[],
  agencies: [] as string[],
  endsOn: '',
  measure: '',
  person: '',
}

/** Opens a trial: nothing is tried before one has said on what it is judged. */
export const OpenTrial = ({ choices, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState(empty)
  // Pressed twice it is one trial.
  const [id, setId] = useState(newId)
  const { act, busy, no } = useActs(t('bond.left'))
  const { name, saves, agencies, endsOn, measure, person } = draft
  if (!isOpen)
    return (
      <div>
        <Button kind="primary" onClick={() => setOpen(true)}>
          {t('bond.try')}
        </Button>
      </div>
    )
  const isWhole = name.trim() && saves.length && endsOn && measure && person
  const open = async (): Promise<void> => {
    const trial = { name: name.trim(), saves: saves as SavedFamily[], agencies, endsOn, measure, person }
    const did = await act(send('bond.openTrial', id, trial), '')
    if (!did) return
    setId(newId())
    setDraft(empty)
    setOpen(false)
    tell(t(did === 'kept' ? 'bond.left' : 'bond.try.done'))
    again()
  }
  const none = { value: '', label: t('bond.try.choose') }
  return (
    <section class="stack no-print" aria-labelledby="try">
      <h2 id="try">{t('bond.try')}</h2>
      {no && <RefusalNotice kept={t('bond.answer.draft')}>{no}</RefusalNotice>}
      <Field
        label={t('bond.try.name')}
        value={name}
        maxLength={longest.trial}
        onValue={(value) => setDraft({ ...draft, name: value })}
      />
      <Choices
        legend={t('bond.try.saves')}
        layout="row"
        options={savedFamilies.map((value) => ({ value, label: t(`bond.place.${value}`) }))}
        value={saves}
        onValue={(value) => setDraft({ ...draft, saves: value })}
      />
      <Choices
        legend={t('bond.try.where')}
        hint={t('bond.try.where.none')}
        layout="row"
        options={choices.agencies.map(({ id, name: label }) => ({ value: id, label }))}
        value={agencies}
        onValue={(value) => setDraft({ ...draft, agencies: value })}
      />
      <Field
        kind="date"
        narrow
        label={t('bond.try.until')}
        value={endsOn}
        onValue={(value) => setDraft({ ...draft, endsOn: value })}
      />
      <Field
        kind="select"
        label={t('bond.try.measure')}
        value={measure}
        options={[none, ...choices.measures.map(({ name: value, title }) => ({ value, label: title }))]}
        onValue={(value) => setDraft({ ...draft, measure: value })}
      />
      <Field
        kind="select"
        label={t('bond.try.person')}
        value={person}
        options={[none, ...choices.people.map(({ id, name: label }) => ({ value: id, label }))]}
        onValue={(value) => setDraft({ ...draft, person: value })}
      />
      <div class="line">
        <Button
          kind="primary"
          busy={busy}
          disabledReason={isWhole ? undefined : t('bond.try.missing')}
          onClick={() => void open()}
        >
          {t('bond.try.open')}
        </Button>
        <Button kind="plain" onClick={() => setOpen(false)}>
          {t('bond.close')}
        </Button>
      </div>
    </section>
  )
}
