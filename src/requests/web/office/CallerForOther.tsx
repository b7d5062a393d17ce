import type { JSX } from 'preact'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Caller } from '../../core/call-draft.ts'
import { ties } from '../../core/caller-tie.ts'

type Props = {
  caller: Caller
  onCaller: (caller: Caller) => void
  onEffort: (key: string, seconds: number) => void
}

/** A daughter calls for her mother: her name, a phone, what she is to her, and whether she wants news too. */
export const CallerForOther = ({ caller, onCaller, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const asked = { effortKey: 'request.caller', onEffort }
  return (
    <div class="says-who">
      <Field
        label={t('say.caller.name')}
        value={caller.name}
        maxLength={120}
        onValue={(name) => onCaller({ ...caller, name })}
        {...asked}
      />
      <Field
        kind="tel"
        label={t('say.caller.phone')}
        optional={t('office.optional')}
        value={caller.phone}
        onValue={(phone) => onCaller({ ...caller, phone })}
        {...asked}
      />
      {!caller.person && (
        <Field
          kind="email"
          label={t('say.caller.email')}
          optional={t('office.optional')}
          value={caller.email}
          onValue={(email) => onCaller({ ...caller, email })}
          {...asked}
        />
      )}
      <Choice
        layout="row"
        legend={t('say.caller.tie')}
        options={ties.map((value) => ({ value, label: t(`caller.tie.${value}`) }))}
        value={caller.tie}
        onValue={(tie) => onCaller({ ...caller, tie })}
      />
      <Choice
        layout="row"
        legend={t('say.caller.told')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`say.caller.told.${value}`) }))}
        value={caller.told ? 'yes' : 'no'}
        onValue={(told) => onCaller({ ...caller, told: told === 'yes' })}
      />
    </div>
  )
}
