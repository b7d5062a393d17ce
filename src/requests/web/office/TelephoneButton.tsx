import type { JSX } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** «Appeler le 06 12 34 56 78»: a number as it was typed, said in pairs and called without its spaces. */
export const TelephoneButton = ({ number }: { number: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Button small icon={phone} href={`tel:${number.replace(/\s/g, '')}`}>
      {t('calls.phone', { phone: sayPhone(number) })}
    </Button>
  )
}
