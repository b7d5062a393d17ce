import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from './door.ts'
import type { Danger } from './draft.ts'
import { Screen } from './Screen.tsx'

/** Whom to call first: the gas line of GRDF, then the emergency numbers of the State. */
const numbers: Record<Danger, readonly (readonly [words: string, number: string])[]> = {
  gas: [
    ['gate.call.gas', '0 800 47 33 33'],
    ['gate.call.fire', '18'],
    ['gate.call.europe', '112'],
  ],
  fire: [
    ['gate.call.fire', '18'],
    ['gate.call.europe', '112'],
    ['gate.call.doctor', '15'],
  ],
  flood: [
    ['gate.call.fire', '18'],
    ['gate.call.europe', '112'],
  ],
  exit: [
    ['gate.call.fire', '18'],
    ['gate.call.europe', '112'],
    ['gate.call.doctor', '15'],
  ],
}

const steps: Record<Danger, number> = { gas: 4, fire: 3, flood: 3, exit: 3 }

type Props = { danger: Danger; agency?: { name: string; phone: string } | undefined; onNext: () => void }

/** What to do now and whom to call; she may still file, so that the landlord comes too. */
export const DangerScreen = ({ danger, agency, onNext }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useAsk('request.help', {})
  const ours = data?.phone ? { name: data.landlord, phone: data.phone } : agency
  return (
    <Screen
      title={t(`gate.${danger}.now`)}
      action={
        <Button kind="primary" full onClick={onNext}>
          {t('gate.file')}
        </Button>
      }
    >
      <ol class="todo">
        {Array.from({ length: steps[danger] }, (_, i) => (
          <li key={i}>{t(`gate.${danger}.do${i + 1}`)}</li>
        ))}
      </ol>
      <div class="calls">
        {numbers[danger].map(([words, number]) => (
          <Call key={number} who={t(words)} number={number} />
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

const Call = ({ who, number, calm }: { who: string; number: string; calm?: boolean }): JSX.Element => (
  <a class={`call${calm ? ' call-calm' : ''}`} href={`tel:${number.replace(/\s/g, '')}`}>
    <Icon of={phone} />
    <span class="call-who">
      {who} <span class="call-no figures">{number.replaceAll(' ', '\u00a0')}</span>
    </span>
  </a>
)
