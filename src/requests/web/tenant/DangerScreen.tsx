import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from './tenant-client.ts'
import { dangers } from '../../core/danger/danger-kinds.ts'
import type { Danger, ReportDraft } from './report-draft.ts'
import { Screen } from './QuestionScreen.tsx'

type Props = {
  danger: Danger
  /** the danger was read in the tenant's words or her choice: she may say that there is none */
  read?: ReportDraft['read']
  agency?: { name: string; phone: string } | undefined
  onNext: () => void
  onNone: () => void
}

/** What to do now and whom to call; she may still file, so that the landlord comes too. */
export const DangerScreen = ({ danger, read, agency, onNext, onNone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useAsk('request.help', {})
  const ours = data?.phone ? { name: data.landlord, phone: data.phone } : agency
  return (
    <Screen
      title={t(`gate.${danger}.now`)}
      action={
        <>
          <Button kind="primary" full onClick={onNext}>
            {t('gate.file')}
          </Button>
          {read && (
            <Button full onClick={onNone}>
              {t('danger.none')}
            </Button>
          )}
        </>
      }
    >
      {read && danger !== 'exit' && (
        <p class="danger-read" role="alert">
          {t(read === 'asked' ? `danger.ask.${danger}` : 'danger.heard', { danger: t(`danger.${danger}`) })}
        </p>
      )}
      <ol class="todo">
        {dangers[danger].orders.map((order) => (
          <li key={order}>{t(order)}</li>
        ))}
      </ol>
      <div class="calls">
        {dangers[danger].calls.map(({ who, number, sms }) => (
          <Call key={number} who={t(`gate.call.${who}`)} number={number} sms={sms} />
        ))}
        {ours && (
          <Call
            calm
            who={t(data?.always ? 'gate.call.always' : 'gate.call.ours', ours)}
            number={ours.phone}
          />
        )}
      </div>
    </Screen>
  )
}

type CallProps = { who: string; number: string; calm?: boolean; sms?: true | undefined }

const Call = ({ who, number, calm, sms }: CallProps): JSX.Element => (
  <a class={`call${calm ? ' call-calm' : ''}`} href={`${sms ? 'sms' : 'tel'}:${number.replace(/\s/g, '')}`}>
    <Icon of={phone} />
    <span class="call-who">
      {who} <span class="call-no figures">{number.replaceAll(' ', '\u00a0')}</span>
    </span>
  </a>
)
