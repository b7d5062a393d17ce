import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isPhone } from '../../../kernel/core/phone.ts'
import type { Effort } from '../../../kernel/core/command.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { Commands as PeopleCommands } from '../../../people/core/contract.ts'
import type { Queries } from '../../core/contract.ts'

const send = sender<Pick<PeopleCommands, 'person.correct'>>()

type Person = NonNullable<Queries['caller.card']['output']['person']>
type Ways = Pick<Person, 'phone' | 'email' | 'lang' | 'told'>
type Props = { person: Person; onDone: () => void }

/** «Ce n’est plus ce numéro»: said on the phone, set right while she is there. */
export const Reach = ({ person, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [ways, setWays] = useState<Ways>(person)
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const [asked, setAsked] = useState(false)
  const wrong = ways.phone !== person.phone && ways.phone.trim() !== '' && !isPhone(ways.phone)
  const [effort] = useState<Effort>({})
  const onEffort = (key: string, seconds: number): void => {
    effort[key] = (effort[key] ?? 0) + seconds
  }
  const set = (part: Partial<Ways>): void => setWays((before) => ({ ...before, ...part }))
  const keep = async (e: Event): Promise<void> => {
    e.preventDefault()
    const data = changedWays(ways, person)
    if (!Object.keys(data).length) return onDone()
    if (wrong) return setAsked(true)
    setBusy(true)
    const outcome = await send('person.correct', person.id, data, { effort })
    setBusy(false)
    if (!outcome.ok) return setNo(outcome.message)
    tell(t('call.reach.kept'))
    onDone()
  }
  return (
    <form class="stack-s" onSubmit={(e) => void keep(e)} noValidate>
      {no && <RefusalNotice kept={t('office.kept')}>{no}</RefusalNotice>}
      <Field
        kind="tel"
        label={t('call.reach.phone')}
        value={ways.phone}
        problem={asked && wrong ? t('call.reach.phone.wrong') : undefined}
        onValue={(phone) => set({ phone })}
        inputRef={takeFocus}
        effortKey="person.phone"
        onEffort={onEffort}
      />
      <Field
        kind="email"
        label={t('call.reach.email')}
        value={ways.email}
        onValue={(email) => set({ email })}
        effortKey="person.email"
        onEffort={onEffort}
      />
      <Choice
        layout="row"
        legend={t('call.reach.told')}
        options={(person.texts ? (['mail', 'sms', 'paper'] as const) : (['mail', 'paper'] as const)).map(
          (value) => ({
            value,
            label: t(`call.reach.${value}`),
          }),
        )}
        value={ways.told}
        onValue={(told) => set({ told: told })}
      />
      <Choice
        layout="row"
        legend={t('say.lang')}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`say.lang.${value}`) }))}
        value={ways.lang}
        onValue={(lang) => set({ lang: lang })}
      />
      <div class="line">
        <Button small kind="primary" type="submit" busy={busy} busyLabel={t('say.filing')}>
          {t('call.reach.keep')}
        </Button>
        <Button small kind="plain" onClick={onDone}>
          {t('office.back')}
        </Button>
      </div>
    </form>
  )
}

// Only what was changed is sent: the journal then names it truly.
const changedWays = (ways: Ways, before: Ways): Partial<PeopleCommands['person.correct']> => ({
  ...Object.fromEntries(
    (['phone', 'email', 'lang'] as const)
      .filter((key) => ways[key].trim() !== before[key])
      .map((key) => [key, ways[key].trim()]),
  ),
  ...(ways.told === before.told || ways.told === 'none' ? {} : { toldBy: ways.told }),
})
