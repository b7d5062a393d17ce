import { ofRole } from '../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { isPhone } from '../../kernel/core/phone.ts'
import type { Effort } from '../../kernel/core/command.ts'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { chooseLang } from '../../kernel/web/speech.ts'
import { wayTo } from '../core/notice-way.ts'
import { ProveAgain } from './ProveAgain.tsx'
import { type Me, type OwnAccount, send, useWords } from './gate-words.ts'

type Props = { me: Me; account: OwnAccount; onDone: () => void }

/** My phone, my address, my language, how I am told. */
export const ContactDetails = ({ me, account, onDone }: Props): JSX.Element => {
  const { t, lang } = useWords()
  const [mine, setMine] = useState<OwnContact>({ ...account, lang })
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<{ refused: string; message: string }>()
  const [asked, setAsked] = useState(false)
  const wrong = mine.phone !== account.phone && mine.phone.trim() !== '' && !isPhone(mine.phone)
  const [effort] = useState<Effort>({})
  const onEffort = (key: string, seconds: number): void => {
    effort[key] = (effort[key] ?? 0) + seconds
  }
  const set = (part: Partial<typeof mine>): void => setMine((before) => ({ ...before, ...part }))
  const keep = async (e?: Event): Promise<void> => {
    e?.preventDefault()
    if (wrong) return setAsked(true)
    setBusy(true)
    const outcome = await send('person.correct', me.id, changedContact(mine, { ...account, lang: me.lang }), {
      effort,
    })
    setBusy(false)
    setNo(outcome.ok ? undefined : outcome)
    if (!outcome.ok) return
    if (mine.lang !== lang) chooseLang(mine.lang as 'fr' | 'en')
    onDone()
  }
  return (
    <form class="stack" onSubmit={(e) => void keep(e)} noValidate>
      <h2>{t('account.details')}</h2>
      {no?.refused === 'enter_again' ? (
        <ProveAgain account={account} why={no.message} onProved={() => void keep()} />
      ) : (
        no && <RefusalNotice>{no.message}</RefusalNotice>
      )}
      <Field
        label={t('account.phone.label')}
        hint={t('account.save.phone.hint')}
        kind="tel"
        autocomplete="tel"
        value={mine.phone}
        problem={asked && wrong ? t('account.phone.wrong') : undefined}
        onValue={(phone) => set({ phone })}
        effortKey="person.phone"
        onEffort={onEffort}
      />
      <Field
        label={t('account.email.label')}
        kind="email"
        autocomplete="email"
        value={mine.email}
        onValue={(email) => set({ email })}
        effortKey="person.email"
        onEffort={onEffort}
      />
      <Choice
        legend={t('account.lang.label')}
        layout="row"
        value={mine.lang}
        onValue={(to) => set({ lang: to })}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`account.lang.${value}`) }))}
      />
      {ofRole(me.role).reach === 'household' && (
        <>
          <Choice
            legend={t('account.told.label')}
            layout="row"
            hint={t(account.texts ? 'account.told.texts' : 'account.told.hint')}
            value={mine.toldBy === 'sms' && !account.texts ? wayTo({ ...mine, housed: true }) : mine.toldBy}
            onValue={(toldBy) => set({ toldBy })}
            options={(account.texts ? (['mail', 'sms', 'paper'] as const) : (['mail', 'paper'] as const)).map(
              (value) => ({
                value,
                label: t(`account.told.${value}`),
              }),
            )}
          />
          <Choice
            legend={t('account.notices.label')}
            hint={t('account.notices.hint')}
            layout="row"
            value={mine.notices ? 'yes' : 'no'}
            onValue={(yes) => set({ notices: yes === 'yes' })}
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`account.notices.${value}`),
            }))}
            effortKey="person.notices"
            onEffort={onEffort}
          />
        </>
      )}
      <Button kind="primary" type="submit" busy={busy} busyLabel={t('sign.busy')}>
        {t('account.save')}
      </Button>
    </form>
  )
}

type OwnContact = Pick<OwnAccount, 'phone' | 'email' | 'toldBy' | 'notices'> & { lang: string }

// Only what the person changed is sent: the journal then names it truly.
const changedContact = (mine: OwnContact, before: OwnContact): object =>
  Object.fromEntries(
    (['phone', 'email', 'lang', 'toldBy', 'notices'] as const)
      .filter((key) => mine[key] !== before[key])
      .map((key) => [key, mine[key]]),
  )
