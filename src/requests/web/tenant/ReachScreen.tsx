import { takeFocus } from '../../../kernel/web/take-focus.ts'
import { isPhone } from '../../../kernel/core/phone.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'
import { useLandlord } from './useLandlord.ts'

/** Who the requester is and how to answer her: by mail, by phone, or by a letter. */
export const ReachScreen = ({ draft, change, next, spend }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const [asked, setAsked] = useState(false)
  const landlord = useLandlord()
  const inDanger = draft.danger !== undefined
  const noName = !draft.name.trim()
  const badMail = draft.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(draft.email.trim())
  const badPhone = draft.phone.trim() !== '' && !isPhone(draft.phone)
  const noWay = !draft.phone.trim() && !draft.email.trim() && !draft.paper
  const shared = { effortKey: 'request.requester', onEffort: spend }
  return (
    <Screen
      title={t('tenant.reach.title')}
      action={
        <Button
          kind="primary"
          full
          onClick={() => (!inDanger && (noName || badMail || badPhone || noWay) ? setAsked(true) : next({}))}
        >
          {t('tenant.next')}
        </Button>
      }
    >
      {inDanger && <p>{t('tenant.reach.danger')}</p>}
      <Field
        {...shared}
        label={t('tenant.reach.name')}
        autocomplete="name"
        value={draft.name}
        maxLength={120}
        inputRef={takeFocus}
        problem={asked && noName ? t('tenant.reach.name.missing') : undefined}
        onValue={(name) => change({ name })}
      />
      <Field
        {...shared}
        kind="tel"
        label={t('tenant.reach.phone')}
        autocomplete="tel"
        value={draft.phone}
        maxLength={30}
        problem={
          !asked
            ? undefined
            : badPhone
              ? t('tenant.reach.phone.wrong')
              : noWay
                ? t('tenant.reach.missing')
                : undefined
        }
        onValue={(phone) => change({ phone })}
      />
      <Field
        {...shared}
        kind="email"
        label={t('tenant.reach.email')}
        hint={t('tenant.reach.email.hint')}
        autocomplete="email"
        value={draft.email}
        maxLength={120}
        problem={asked && badMail ? t('tenant.reach.email.wrong') : undefined}
        onValue={(email) => change({ email })}
      />
      <label class="paper">
        <input
          type="checkbox"
          checked={draft.paper}
          onChange={(e) => change({ paper: e.currentTarget.checked })}
        />
        {t('tenant.reach.paper')}
      </label>
      <p class="secondary">
        {t('tenant.reach.data', { name: landlord.trim() || t('tenant.reach.data.we') })}{' '}
        <a href="/mentions#donnees">{t('tenant.reach.data.more')}</a>
      </p>
    </Screen>
  )
}
