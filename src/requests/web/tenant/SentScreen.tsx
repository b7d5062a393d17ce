import type { JSX } from 'preact'
import { sayDue } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Timeline } from '../../../kernel/web/parts/Timeline.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from './tenant-client.ts'
import { dropReceipt, type Receipt, wayInDanger } from './kept-receipts.ts'
import { capital } from './say-door.ts'
import { Screen } from './QuestionScreen.tsx'
import { useReceipt } from './useReceipt.ts'
import { UnconfirmedScreen } from './UnconfirmedScreen.tsx'

/** The receipt: its number, the promise, what happens now, whom to call, and how she will hear of it. Kept on this device. */
export const SentScreen = ({ request, onAgain }: { request: string; onAgain: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { receipt, now: stands, state } = useReceipt(request)
  const help = useAsk('request.help', {})
  const due = stands?.due ?? receipt?.due
  const no = stands?.no ?? receipt?.no
  const agency = stands?.agency.phone
    ? stands.agency
    : help.data?.phone
      ? { name: help.data.landlord, phone: help.data.phone }
      : undefined
  const call = agency && (
    <p>
      {t('tenant.receipt.call', { name: agency.name })}{' '}
      <a class="plain-figures" href={`tel:${agency.phone.replace(/\s/g, '')}`}>
        {sayPhone(agency.phone)}
      </a>
    </p>
  )
  const letGo = receipt && state !== 'waits' && (
    <Button
      kind="plain"
      full
      onClick={() => {
        dropReceipt(request)
        goTo('/signaler', true)
      }}
    >
      {t('tenant.receipt.drop')}
    </Button>
  )
  if (receipt?.way && !stands)
    return (
      <UnconfirmedScreen way={receipt.way} email={receipt.email} onAgain={onAgain}>
        {call}
      </UnconfirmedScreen>
    )
  if (state === 'lost')
    return (
      <Screen title={t('tenant.receipt.lost')} hint={t('tenant.receipt.lost.words')} action={letGo}>
        {call}
      </Screen>
    )
  if (!due)
    return (
      <Screen title={t('tenant.sent.kept')} hint={t('tenant.sent.kept.words')}>
        <p>{t('tenant.sent.kept.stay')}</p>
        {call}
      </Screen>
    )
  const by = sayDue(due, now, lang)
  const urgency = stands?.urgency ?? receipt?.urgency
  const late = due < now
  return (
    <Screen
      title={t('tenant.sent.title')}
      hint={
        late
          ? t('tenant.receipt.late')
          : t(urgency === 'U0' ? 'tenant.sent.danger' : 'tenant.sent.promise', { by })
      }
      action={
        <>
          {receipt?.signedIn && (
            <Button kind="primary" full href={`/chez-moi/${request}`}>
              {t('tenant.sent.follow')}
            </Button>
          )}
          <Button full onClick={onAgain}>
            {t('tenant.sent.again')}
          </Button>
          {letGo}
        </>
      }
    >
      {no && (
        <p class="receipt-no">
          {t('tenant.receipt.no')} <strong class="plain-figures">{no}</strong>
          {receipt && (
            <span class="secondary"> {[receipt.what, receipt.where].filter(Boolean).join(', ')}</span>
          )}
        </p>
      )}
      {stands && stands.stands !== 'open' ? (
        <p>{t(`tenant.receipt.${stands.stands}`)}</p>
      ) : (
        <Timeline
          label={t('tenant.sent.next')}
          states={{ done: t('tenant.state.done'), now: t('tenant.state.now'), next: t('tenant.state.next') }}
          items={[
            { label: t('tenant.sent.step.filed'), state: 'done' },
            { label: t('tenant.sent.step.choose'), state: 'now' },
            {
              label: t('tenant.sent.step.come'),
              ...(late || urgency === 'U0' ? {} : { when: capital(by) }),
              state: 'next',
            },
            { label: t('tenant.sent.step.confirm'), state: 'next' },
          ]}
        />
      )}
      {receipt && <p>{urgency === 'U0' ? t(wayInDanger(receipt)) : sayHowTold(receipt, t)}</p>}
      {call}
    </Screen>
  )
}

const sayHowTold = ({ signedIn, paper, email }: Receipt, t: ReturnType<typeof useSpeech>['t']): string =>
  signedIn
    ? t('tenant.sent.here')
    : paper
      ? t('tenant.sent.letter')
      : email
        ? t('tenant.sent.mail', { email })
        : t('tenant.sent.phone')
