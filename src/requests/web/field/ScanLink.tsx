import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { scan } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from './field-paths.ts'

type Props = {
  /** once more, after a label that said nothing */
  again?: boolean
}

/** To the camera: the label on the door, the landing or the thing says where. */
export const ScanLink = ({ again }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <a class="scan-link" href={paths.report({ scan: '1' })}>
      <Icon of={scan} size={28} />
      <span>{t(again ? 'field.scan.again' : 'field.scan')}</span>
    </a>
  )
}
