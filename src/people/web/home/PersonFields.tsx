import type { JSX } from 'preact'
import { isPhone } from '../../../kernel/core/phone.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

export type Newcomer = {
  person: string
  firstName: string
  lastName: string
  phone: string
  email: string
  lang: 'fr' | 'en'
}

export const newcomer = (): Newcomer => ({
  person: newId(),
  firstName: '',
  lastName: '',
  phone: '',
  email: '',
  lang: 'fr',
})

const isMail = (typed: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim())

const isCallable = (typed: string): boolean => !typed.trim() || isPhone(typed)

/** A name, and a phone and an address of mail that are one or none. */
export const isComplete = ({ lastName, email, phone }: Newcomer): boolean =>
  lastName.trim() !== '' && isCallable(phone) && (email.trim() === '' || isMail(email))

type Props = {
  her: Newcomer
  /** which of several, who may be taken off again */
  number?: number
  onRemove?: () => void
  asked: boolean
  onChange: (part: Partial<Newcomer>) => void
  onEffort: OnEffort
}

/** One person of the lease: her name, how to reach her, her language. */
export const PersonFields = ({ her, number, onRemove, asked, onChange, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const heard = { effortKey: 'person.name', onEffort }
  return (
    <fieldset class="stack home-fields">
      {number && (
        <legend class="line">
          {t('lease.in.person', { n: number })}{' '}
          {onRemove && (
            <Button small onClick={onRemove}>
              {t('lease.in.remove')}
            </Button>
          )}
        </legend>
      )}
      <Field
        label={t('lease.in.firstName')}
        value={her.firstName}
        onValue={(firstName) => onChange({ firstName })}
        maxLength={80}
        {...heard}
      />
      <Field
        label={t('lease.in.lastName')}
        value={her.lastName}
        onValue={(lastName) => onChange({ lastName })}
        maxLength={80}
        {...(asked && !her.lastName.trim() ? { problem: t('lease.in.lastName.missing') } : {})}
        {...heard}
      />
      <Field
        kind="tel"
        label={t('lease.in.phone')}
        value={her.phone}
        onValue={(phone) => onChange({ phone })}
        maxLength={30}
        {...(asked && !isCallable(her.phone) ? { problem: t('lease.in.phone.wrong') } : {})}
        effortKey="person.phone"
        onEffort={onEffort}
      />
      <Field
        kind="email"
        label={t('lease.in.email')}
        hint={t('lease.in.email.hint')}
        value={her.email}
        onValue={(email) => onChange({ email })}
        maxLength={200}
        {...(asked && her.email.trim() && !isMail(her.email) ? { problem: t('lease.in.email.wrong') } : {})}
        effortKey="person.email"
        onEffort={onEffort}
      />
      <Choice
        legend={t('lease.in.lang')}
        layout="row"
        value={her.lang}
        onValue={(lang) => onChange({ lang: lang })}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`lease.in.lang.${value}`) }))}
        effortKey="person.lang"
        onEffort={onEffort}
      />
    </fieldset>
  )
}

/** As it is sent: nothing that was typed around it. */
export const trimNewcomer = (her: Newcomer): Newcomer => ({
  ...her,
  firstName: her.firstName.trim(),
  lastName: her.lastName.trim(),
  phone: her.phone.trim(),
  email: her.email.trim(),
})

export const nameOf = ({ firstName, lastName }: Newcomer): string => `${firstName} ${lastName}`.trim()
