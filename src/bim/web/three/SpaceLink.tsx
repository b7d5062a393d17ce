import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../bim-client.ts'

type Props = { of: { unit: string } | { building: string }; href: string; isHere: boolean }

/** The way to a view in space, where there is one. */
export const SpaceLink = ({ of, href, isHere }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('bim.shapes', of)
  return data ? (
    <a href={href} aria-current={isHere ? 'page' : undefined}>
      {t('space.see')}
    </a>
  ) : null
}
