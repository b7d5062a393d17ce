import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { Effort } from '../../kernel/core/command.ts'
import type { Commands, Queries } from '../core/contract.ts'
import { send } from './statutory-client.ts'

export type RegisterAsk = Queries['register.asks']['output'][number]

/** One value of one dwelling: a field, and the way past it. `onSaid`: told or passed over. */
export const AskedDwelling = ({
  asked,
  onSaid,
}: {
  asked: RegisterAsk
  onSaid: (said: string) => void
}): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const [effort] = useState<Effort>({})
  const onEffort = (key: string, seconds: number): void => {
    effort[key] = (effort[key] ?? 0) + seconds
  }
  const { unit, building, field } = asked
  const value = readTyped(field, typed)
  const leave = (data: Commands['register.answer'], said: string): void => {
    void send('register.answer', building, data, { leave: true, effort })
    onSaid(said)
  }
  const keep = (): void =>
    value === undefined ? setTried(true) : leave({ unit, [field]: value }, t('register.ask.kept'))
  return (
    <div class="stack-s">
      <p>
        <strong>{sayDwelling(asked, speech)}</strong>
      </p>
      <Field
        narrow={field !== 'door'}
        label={t(`register.ask.field.${field}`)}
        hint={t(`register.ask.hint.${field}`)}
        inputMode={field === 'door' || field === 'storey' ? 'text' : 'decimal'}
        value={typed}
        onValue={setTyped}
        onEnter={keep}
        problem={isTried && value === undefined ? t('register.ask.wrong') : undefined}
        effortKey={`statutory.${field}`}
        onEffort={onEffort}
      />
      <div class="line">
        <Button onClick={keep}>{t('register.ask.keep')}</Button>
        <Button kind="plain" onClick={() => leave({ unit, passed: field }, t('register.ask.passed'))}>
          {t('register.ask.pass')}
        </Button>
      </div>
      <p class="secondary">{t('register.ask.why')}</p>
    </div>
  )
}

const sayDwelling = ({ ref, door, storey, onDoor }: RegisterAsk, { t }: Speech): string => {
  const dwelling = t(onDoor ? 'register.ask.home' : 'register.ask.dwelling', { ref, name: onDoor })
  if (door) return t('register.ask.door', { dwelling, door })
  return storey === null ? dwelling : t('register.ask.storey', { dwelling, storey })
}

const readTyped = (field: RegisterAsk['field'], typed: string): string | number | undefined => {
  const words = typed.trim()
  if (field === 'door') return words && words.length <= 20 ? words : undefined
  const number = Number(words.replace(',', '.'))
  if (words === '' || !Number.isFinite(number)) return undefined
  if (field === 'surface') return number > 0 && number <= 2000 ? number : undefined
  const [least, most] = field === 'storey' ? [-9, 80] : [1, 30]
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}
