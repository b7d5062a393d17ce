import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { back } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** All that numbers of devices are made of: hexadecimal digits. */
const signs = '1234567890ABCDEF'.split('')

type Props = { value: string; onValue: (value: string) => void }

/** Keys as large as a glove: the number of a device without the phone’s own keyboard. */
export const SignPad = ({ value, onValue }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <details class="unfold">
      <summary>{t('pairing.pad')}</summary>
      <div class="sign-pad">
        {signs.map((sign) => (
          <button key={sign} type="button" class="sign-key figures" onClick={() => onValue(value + sign)}>
            {sign}
          </button>
        ))}
        <button
          type="button"
          class="sign-key sign-erase"
          aria-label={t('pairing.pad.erase')}
          onClick={() => onValue(value.slice(0, -1))}
        >
          <Icon of={back} />
        </button>
      </div>
    </details>
  )
}
